// The attributes of HTML, by what they are about. A nil value leaves the attribute out.

extension Attribute {
    // Any element.
    package static func id(_ value: String?) -> Attribute { Attribute("id", value) }
    package static func `class`(_ names: String?) -> Attribute { Attribute("class", names) }
    package static func `class`(_ names: String, if isPresent: Bool) -> Attribute { Attribute("class", names).when(isPresent) }
    package static func title(_ value: String?) -> Attribute { Attribute("title", value) }
    package static func lang(_ code: String?) -> Attribute { Attribute("lang", code) }
    package static func dir(_ value: TextDirection) -> Attribute { Attribute("dir", value.rawValue) }
    package static func role(_ value: String?) -> Attribute { Attribute("role", value) }
    package static func tabindex(_ value: Int?) -> Attribute { Attribute("tabindex", value) }
    package static func translate(_ isTranslated: Bool) -> Attribute { Attribute("translate", isTranslated ? "yes" : "no") }
    package static func spellcheck(_ isChecked: Bool) -> Attribute { Attribute("spellcheck", isChecked ? "true" : "false") }
    package static func draggable(_ isDraggable: Bool) -> Attribute { Attribute("draggable", isDraggable ? "true" : "false") }
    package static func accesskey(_ value: String?) -> Attribute { Attribute("accesskey", value) }
    package static func slot(_ value: String?) -> Attribute { Attribute("slot", value) }
    package static var hidden: Attribute { hidden(if: true) }
    package static func hidden(if isPresent: Bool) -> Attribute { Attribute("hidden", if: isPresent) }
    package static var inert: Attribute { inert(if: true) }
    package static func inert(if isPresent: Bool) -> Attribute { Attribute("inert", if: isPresent) }
    package static var autofocus: Attribute { autofocus(if: true) }
    package static func autofocus(if isPresent: Bool) -> Attribute { Attribute("autofocus", if: isPresent) }
    package static var popover: Attribute { Attribute("popover", if: true) }
    package static func popoverTarget(_ id: String?) -> Attribute { Attribute("popovertarget", id) }

    /// `data-name="value"`, for the page's own script.
    package static func data(_ name: StaticString, _ value: String? = "") -> Attribute {
        Attribute(value == nil ? .absent : .data, name, value ?? "")
    }

    package static func data(_ name: StaticString, _ value: Int?) -> Attribute { data(name, value.map { String($0) }) }

    /// `aria-name="value"`, for assistive technology.
    package static func aria(_ name: StaticString, _ value: String?) -> Attribute {
        Attribute(value == nil ? .absent : .aria, name, value ?? "")
    }

    package static func aria(_ name: StaticString, _ value: Bool) -> Attribute { aria(name, value ? "true" : "false") }
    package static func aria(_ name: StaticString, _ value: Int?) -> Attribute { aria(name, value.map { String($0) }) }

    /// Marks the entry of a list that is where the reader is.
    package static func current(_ kind: Current = .page, if isCurrent: Bool) -> Attribute {
        aria("current", isCurrent ? kind.rawValue : nil)
    }
}

extension Attribute {
    // Forms.
    package static func name(_ value: String?) -> Attribute { Attribute("name", value) }
    package static func value(_ value: String?) -> Attribute { Attribute("value", value) }
    package static func value(_ value: Int?) -> Attribute { Attribute("value", value) }
    package static func placeholder(_ value: String?) -> Attribute { Attribute("placeholder", value) }
    package static func autocomplete(_ value: String?) -> Attribute { Attribute("autocomplete", value) }
    package static func autocapitalize(_ value: String?) -> Attribute { Attribute("autocapitalize", value) }
    package static func inputmode(_ value: String?) -> Attribute { Attribute("inputmode", value) }
    package static func enterkeyhint(_ value: String?) -> Attribute { Attribute("enterkeyhint", value) }
    package static func pattern(_ expression: String?) -> Attribute { Attribute("pattern", expression) }
    package static func accept(_ kinds: String?) -> Attribute { Attribute("accept", kinds) }
    package static func list(_ id: String?) -> Attribute { Attribute("list", id) }
    package static func form(_ id: String?) -> Attribute { Attribute("form", id) }
    package static func formAction(_ path: Path?) -> Attribute { Attribute("formaction", path?.description) }
    package static func min(_ value: String?) -> Attribute { Attribute("min", value) }
    package static func min(_ value: Double?) -> Attribute { Attribute("min", value?.shortText) }
    package static func max(_ value: String?) -> Attribute { Attribute("max", value) }
    package static func max(_ value: Double?) -> Attribute { Attribute("max", value?.shortText) }
    package static func step(_ value: Double?) -> Attribute { Attribute("step", value?.shortText) }
    package static var anyStep: Attribute { Attribute("step", "any") }
    package static func minlength(_ count: Int?) -> Attribute { Attribute("minlength", count) }
    package static func maxlength(_ count: Int?) -> Attribute { Attribute("maxlength", count) }
    package static func size(_ count: Int?) -> Attribute { Attribute("size", count) }
    package static func rows(_ count: Int?) -> Attribute { Attribute("rows", count) }
    package static func cols(_ count: Int?) -> Attribute { Attribute("cols", count) }
    package static var required: Attribute { required(if: true) }
    package static func required(if isPresent: Bool) -> Attribute { Attribute("required", if: isPresent) }
    package static var disabled: Attribute { disabled(if: true) }
    package static func disabled(if isPresent: Bool) -> Attribute { Attribute("disabled", if: isPresent) }
    package static var readonly: Attribute { readonly(if: true) }
    package static func readonly(if isPresent: Bool) -> Attribute { Attribute("readonly", if: isPresent) }
    package static var checked: Attribute { checked(if: true) }
    package static func checked(if isPresent: Bool) -> Attribute { Attribute("checked", if: isPresent) }
    package static var selected: Attribute { selected(if: true) }
    package static func selected(if isPresent: Bool) -> Attribute { Attribute("selected", if: isPresent) }
    package static var multiple: Attribute { multiple(if: true) }
    package static func multiple(if isPresent: Bool) -> Attribute { Attribute("multiple", if: isPresent) }
    package static var novalidate: Attribute { Attribute("novalidate", if: true) }
    package static var formNovalidate: Attribute { Attribute("formnovalidate", if: true) }
    /// The form carries files.
    package static var multipart: Attribute { Attribute("enctype", "multipart/form-data") }
}

extension Attribute {
    // Links, tables, lists, pictures, the rest.
    package static func rel(_ value: String?) -> Attribute { Attribute("rel", value) }
    package static func hreflang(_ code: String?) -> Attribute { Attribute("hreflang", code) }
    package static var newTab: Attribute { Attribute("target", "_blank") }
    package static var download: Attribute { Attribute("download", if: true) }
    package static func download(as name: String?) -> Attribute { Attribute("download", name) }
    package static func colspan(_ count: Int?) -> Attribute { Attribute("colspan", count) }
    package static func rowspan(_ count: Int?) -> Attribute { Attribute("rowspan", count) }
    package static func span(_ count: Int?) -> Attribute { Attribute("span", count) }
    package static func headers(_ ids: String?) -> Attribute { Attribute("headers", ids) }
    package static func scope(_ scope: HeaderScope) -> Attribute { Attribute("scope", scope.rawValue) }
    package static func abbr(_ value: String?) -> Attribute { Attribute("abbr", value) }
    package static func start(_ number: Int?) -> Attribute { Attribute("start", number) }
    package static var reversed: Attribute { Attribute("reversed", if: true) }
    package static func datetime(_ value: String?) -> Attribute { Attribute("datetime", value) }
    package static func `for`(_ ids: String?) -> Attribute { Attribute("for", ids) }
    package static func width(_ pixels: Int?) -> Attribute { Attribute("width", pixels) }
    package static func height(_ pixels: Int?) -> Attribute { Attribute("height", pixels) }
    package static var lazy: Attribute { Attribute("loading", "lazy") }
    package static var open: Attribute { open(if: true) }
    package static func open(if isPresent: Bool) -> Attribute { Attribute("open", if: isPresent) }
    package static func low(_ value: Double?) -> Attribute { Attribute("low", value?.shortText) }
    package static func high(_ value: Double?) -> Attribute { Attribute("high", value?.shortText) }
    package static func optimum(_ value: Double?) -> Attribute { Attribute("optimum", value?.shortText) }

    // Addresses: only from the two checked types, and only through the elements that take them.
    static func href(_ path: Path) -> Attribute { Attribute("href", path.description) }
    static func href(_ url: ExternalURL) -> Attribute { Attribute("href", url.description) }
    static func src(_ path: Path) -> Attribute { Attribute("src", path.description) }
    static func fragment(_ id: String) -> Attribute { Attribute("href", "#" + id.percentEncoded) }
    static func action(_ path: Path) -> Attribute { Attribute("action", path.description) }

    // What an element function asks for by name.
    static func type(_ value: String) -> Attribute { Attribute("type", value) }
    static func method(_ method: FormMethod) -> Attribute { Attribute("method", method.rawValue) }
    static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
    static func groupLabel(_ text: String) -> Attribute { Attribute("label", text) }
    static func exactly(_ name: StaticString, _ value: Double?) -> Attribute { Attribute(name, value?.shortText) }
}
