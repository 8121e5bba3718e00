import Markup
import Testing

@Suite("Attributes")
struct AttributeTests {
    @Test("They are written in the order given, between double quotes")
    func order() {
        #expect(div(.class("sec"), .id("x"), .lang("fr")) {}.string == "<div class=\"sec\" id=\"x\" lang=\"fr\"></div>")
    }

    @Test("A value that is missing leaves the attribute out; an empty one keeps it")
    func missing() {
        let none: String? = nil
        let noNumber: Int? = nil
        #expect(div(.id(none), .title(none), .tabindex(noNumber), .aria("label", none), .data("x", none)) {}.string == "<div></div>")
        #expect(div(.title(""), .value("")) {}.string == "<div title=\"\" value=\"\"></div>")
    }

    @Test("A boolean attribute is there or not, without a value")
    func booleans() {
        #expect(input(type: .checkbox, .checked, .required).string == "<input type=\"checkbox\" checked required>")
        #expect(input(type: .checkbox, .checked(if: false), .disabled(if: true)).string == "<input type=\"checkbox\" disabled>")
    }

    @Test("Every boolean attribute has its name and can be left out")
    func everyBoolean() {
        let present: [(Attribute, String)] = [
            (.hidden(if: true), "hidden"), (.inert(if: true), "inert"), (.autofocus(if: true), "autofocus"),
            (.required(if: true), "required"),
            (.disabled(if: true), "disabled"), (.readonly(if: true), "readonly"), (.checked(if: true), "checked"),
            (.selected(if: true), "selected"), (.multiple(if: true), "multiple"), (.open(if: true), "open"), (.novalidate, "novalidate"),
            (.formNovalidate, "formnovalidate"), (.reversed, "reversed"), (.download, "download"), (.popover, "popover"),
        ]
        for (attribute, name) in present { #expect(div(attribute) {}.string == "<div \(name)></div>") }
        let absent: [Attribute] = [
            .hidden(if: false), .inert(if: false), .autofocus(if: false), .required(if: false), .disabled(if: false), .readonly(if: false),
            .checked(if: false), .selected(if: false), .multiple(if: false), .open(if: false),
        ]
        #expect(div(.all(absent)) {}.string == "<div></div>")
    }

    @Test("Any attribute can depend on a condition")
    func conditions() {
        #expect(p(.class("late").when(true), .title("x").when(false)) {}.string == "<p class=\"late\"></p>")
        #expect(p(.class("late", if: false)) {}.string == "<p></p>")
    }

    @Test("Classes given separately add up; of any other attribute the first is kept")
    func repeats() {
        #expect(p(.class("a"), .id("one"), .class("b c"), .id("two"), .class(nil)) {}.string == "<p class=\"a b c\" id=\"one\"></p>")
        #expect(input(type: .text, .required, .value("1"), .required, .value("2")).string == "<input type=\"text\" required value=\"1\">")
    }

    @Test("A data attribute, an aria attribute and a plain one of the same name are three attributes")
    func families() {
        #expect(
            p(.title("a"), .data("title", "b"), .aria("title", "c"), .data("title", "d")) {}.string
                == "<p title=\"a\" data-title=\"b\" aria-title=\"c\"></p>"
        )
    }

    @Test("A component hands on the attributes it was given, and adds its own")
    func groups() {
        func card(_ attributes: Attribute...) -> HTML { div(.class("card"), .all(attributes)) {} }
        #expect(card().string == "<div class=\"card\"></div>")
        #expect(card(.class("wide"), .id("x")).string == "<div class=\"card wide\" id=\"x\"></div>")
        #expect(div(.all([.all([.id("deep")]), .lang("en")])) {}.string == "<div id=\"deep\" lang=\"en\"></div>")
    }

    @Test("Data and aria take text, numbers and yes or no")
    func dataAndAria() {
        #expect(p(.data("sort", 12), .data("open")) {}.string == "<p data-sort=\"12\" data-open=\"\"></p>")
        #expect(
            p(.aria("expanded", false), .aria("level", 2), .aria("label", "Fil d'Ariane")) {}.string
                == "<p aria-expanded=\"false\" aria-level=\"2\" aria-label=\"Fil d'Ariane\"></p>"
        )
    }

    @Test("The name of a data attribute cannot end it, nor begin another")
    func dataNames() {
        let tag = StartTag(p(.data("a onclick=\"x\" B>", "v")) {}.string)
        #expect(tag?.names == ["data-a-onclick--x--b-"])
    }

    @Test("The entry where the reader is says so, the others say nothing")
    func current() {
        #expect(li(.current(if: true)) {}.string == "<li aria-current=\"page\"></li>")
        #expect(li(.current(.step, if: true)) {}.string == "<li aria-current=\"step\"></li>")
        #expect(li(.current(if: false)) {}.string == "<li></li>")
    }

    @Test("Bounds and steps are written exactly, whatever their size")
    func exactNumbers() {
        let field = input(type: .number, .min(0.0), .max(1e21), .step(0.000_01))
        #expect(field.string == "<input type=\"number\" min=\"0\" max=\"1e+21\" step=\"1e-05\">")
        #expect(input(type: .date, .min("2026-10-05"), .anyStep).string == "<input type=\"date\" min=\"2026-10-05\" step=\"any\">")
    }

    @Test("The words some attributes choose from are the ones HTML knows")
    func keywords() {
        #expect(
            p(.dir(.auto), .translate(false), .spellcheck(true), .draggable(false)) {}.string
                == "<p dir=\"auto\" translate=\"no\" spellcheck=\"true\" draggable=\"false\"></p>"
        )
        #expect(p(.dir(.rightToLeft)) {}.string == "<p dir=\"rtl\"></p>")
    }
}
