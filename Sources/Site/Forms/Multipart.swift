import Foundation

/// `multipart/form-data` (RFC 7578), for forms with files.
enum Multipart {
    static func boundary(of contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data"), let range = contentType.range(of: "boundary=") else { return nil }
        let value = contentType[range.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
        return value.isEmpty || value.utf8.count > 70 ? nil : value
    }

    /// Nil when the body is not well formed.
    static func parse(_ body: [UInt8], boundary: String) -> FormInput? {
        let mark = Array("--\(boundary)".utf8)
        var input = FormInput()
        guard var position = body.firstRange(of: mark, from: 0)?.upperBound else { return nil }
        while true {
            if body[position...].starts(with: Array("--".utf8)) { return input }
            guard body[position...].starts(with: Self.lineEnd),
                let next = body.firstRange(of: Self.lineEnd + mark, from: position)
            else { return nil }
            guard let part = Part(body[(position + 2)..<max(position + 2, next.lowerBound)]) else { return nil }
            part.add(to: &input)
            position = next.upperBound
        }
    }

    private static let lineEnd: [UInt8] = [0x0D, 0x0A]

    private struct Part {
        let name: String
        let fileName: String?
        let bytes: [UInt8]

        init?(_ slice: ArraySlice<UInt8>) {
            let separator = Multipart.lineEnd + Multipart.lineEnd
            let part = Array(slice)
            guard let gap = part.firstRange(of: separator, from: 0) else { return nil }
            let heads = String(decoding: part[..<gap.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
            guard let disposition = heads.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
                let name = Self.value("name", in: disposition)
            else { return nil }
            self.name = name
            fileName = Self.value("filename", in: disposition)
            bytes = Array(part[gap.upperBound...])
        }

        func add(to input: inout FormInput) {
            if let fileName {
                let last = fileName.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
                input.files[name, default: []].append(SentFile(name: last, bytes: bytes))
            } else {
                input.values[name, default: []].append(String(decoding: bytes, as: UTF8.self))
            }
        }

        private static func value(_ key: String, in disposition: String) -> String? {
            for piece in disposition.components(separatedBy: "; ") where piece.hasPrefix("\(key)=\"") {
                return String(piece.dropFirst(key.count + 2).dropLast(piece.hasSuffix("\"") ? 1 : 0)).replacing("%22", with: "\"")
            }
            return nil
        }
    }
}

extension [UInt8] {
    func firstRange(of pattern: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = pattern.first else { return nil }
        return withUnsafeBufferPointer { bytes in
            pattern.withUnsafeBufferPointer { sought in
                guard let base = bytes.baseAddress, let word = sought.baseAddress else { return nil }
                var index = start
                while index + sought.count <= bytes.count, let found = memchr(base + index, Int32(first), bytes.count - sought.count - index + 1) {
                    let candidate = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                    if memcmp(base + candidate, word, sought.count) == 0 { return candidate..<(candidate + sought.count) }
                    index = candidate + 1
                }
                return nil
            }
        }
    }
}
