import Foundation

/// What a form carries without showing it.
enum HiddenFields {
    static func of(_ path: String, in page: String) -> [(String, String)] {
        guard let form = page.range(of: "action=\"\(path)\""), let end = page.range(of: "</form>", range: form.upperBound..<page.endIndex) else { return [] }
        return page[form.upperBound..<end.lowerBound].components(separatedBy: "<input").compactMap { input in
            let tag = input.prefix { $0 != ">" }
            guard tag.contains("type=\"hidden\""), let name = attribute("name", of: tag) else { return nil }
            return (name, attribute("value", of: tag) ?? "")
        }
    }

    private static func attribute(_ name: String, of tag: Substring) -> String? {
        guard let start = tag.range(of: " \(name)=\"")?.upperBound, let end = tag[start...].firstIndex(of: "\"") else { return nil }
        return plain(String(tag[start..<end]))
    }

    static func plain(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing(
            "&amp;", with: "&")
    }
}
