import Markup
import Testing

@Suite("Forms")
struct FormElementTests {
    @Test("A form says where and how it is sent")
    func forms() {
        #expect(
            form(action: Path("cycles", 3, "closure"), method: .post, .novalidate) {}.string
                == "<form action=\"/cycles/3/closure\" method=\"post\" novalidate></form>"
        )
        #expect(
            form(action: Path("search"), .role("search")) {}.string == "<form action=\"/search\" method=\"get\" role=\"search\"></form>"
        )
        #expect(StartTag(form(action: Path("x"), method: .post, .multipart) {}.string)?["enctype"] == "multipart/form-data")
    }

    @Test("A label points at its field, or holds it")
    func labels() {
        #expect(label(for: "name") { "Nom" }.string == "<label for=\"name\">Nom</label>")
        #expect(
            label(.class("check")) {
                input(type: .checkbox); " Oui"
            }.string == "<label class=\"check\"><input type=\"checkbox\"> Oui</label>"
        )
    }

    @Test("Every kind of field has the name HTML gives it")
    func inputTypes() {
        for type in InputType.allCases { #expect(input(type: type).string == "<input type=\"\(type.rawValue)\">") }
        #expect(input(type: .dateAndTime).string == "<input type=\"datetime-local\">")
    }

    @Test("A field carries what was typed, however it was typed")
    func fields() {
        let field = input(
            type: .text,
            .id("n"),
            .name("n"),
            .value("\"><b>"),
            .required,
            .maxlength(80),
            .autocomplete("off"),
            .aria("invalid", true)
        )
        let tag = StartTag(field.string)
        #expect(tag?["value"] == "\"><b>")
        #expect(tag?.names == ["type", "id", "name", "value", "required", "maxlength", "autocomplete", "aria-invalid"])
        #expect(tag?.rest == "")
    }

    @Test("A text area cannot be closed by its text")
    func textAreas() {
        #expect(
            textarea(.name("t"), .rows(3)) { "</textarea><script>" }.string
                == "<textarea name=\"t\" rows=\"3\">&lt;/textarea&gt;&lt;script&gt;</textarea>"
        )
    }

    @Test("A list of choices marks the chosen one")
    func choices() {
        let html = select(.name("level")) {
            optgroup(label: "Produit") {
                for level in 1...2 {
                    option(value: String(level), .selected(if: level == 2)) {
                        "Palier "; level
                    }
                }
            }
        }
        #expect(
            html.string == """
                <select name="level"><optgroup label="Produit"><option value="1">Palier 1</option>\
                <option value="2" selected>Palier 2</option></optgroup></select>
                """
        )
    }

    @Test("A button says what it does; unless told otherwise it sends the form")
    func buttons() {
        #expect(button { "Envoyer" }.string == "<button type=\"submit\">Envoyer</button>")
        #expect(
            button(.class("second"), .name("do"), .value("later")) { "Plus tard" }.string
                == "<button type=\"submit\" class=\"second\" name=\"do\" value=\"later\">Plus tard</button>"
        )
        #expect(button(type: .button, .formAction(Path("x"))) {}.string == "<button type=\"button\" formaction=\"/x\"></button>")
    }

    @Test("Progress and measures are written with a point, whatever the language of the server")
    func gauges() {
        #expect(progress(value: 0.25) { "25 %" }.string == "<progress value=\"0.25\" max=\"1\">25 %</progress>")
        #expect(progress(value: nil) { "…" }.string == "<progress max=\"1\">…</progress>")
        #expect(
            meter(value: 3.5, min: 1, max: 6, .low(2), .high(5), .optimum(6)) { "3,5" }.string
                == "<meter value=\"3.5\" min=\"1\" max=\"6\" low=\"2\" high=\"5\" optimum=\"6\">3,5</meter>"
        )
    }
}
