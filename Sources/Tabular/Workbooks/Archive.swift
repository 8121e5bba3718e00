import CZip
import Foundation

/// A zip file held in memory. Nothing is ever written where its entries say.
final class Archive {
    private let handle: OpaquePointer
    private let limits: WorkbookLimits
    private let budget: ReadingBudget
    private(set) var unpacked = 0

    init(_ bytes: [UInt8], limits: WorkbookLimits, within budget: ReadingBudget) throws(TabularError) {
        (self.limits, self.budget) = (limits, budget)
        handle = try Self.open(bytes)
        let count = zip_get_num_entries(handle, 0)
        guard count <= limits.parts else { throw .workbook(.tooManyParts(limit: limits.parts)) }
    }

    deinit { zip_discard(handle) }

    /// The bytes of a part, nil when there is none of that name.
    func part(_ name: String) throws(TabularError) -> [UInt8]? {
        let index = zip_name_locate(handle, name, zip_flags_t(ZIP_FL_NOCASE))
        guard index >= 0 else { return nil }
        var stat = zip_stat_t()
        guard zip_stat_index(handle, zip_uint64_t(index), 0, &stat) == 0 else { throw .workbook(.damaged(part: name)) }
        if stat.encryption_method != ZIP_EM_NONE { throw .workbook(.encrypted) }
        try judge(size: stat.size, packed: stat.comp_size, of: name)
        guard let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else { throw .workbook(.damaged(part: name)) }
        defer { zip_fclose(file) }
        return try read(file, name)
    }

    private func judge(size: zip_uint64_t, packed: zip_uint64_t, of name: String) throws(TabularError) {
        let isLarge = size > zip_uint64_t(limits.bytesBeforeRatio)
        if size > zip_uint64_t(limits.partBytes) || isLarge && size / max(1, packed) > zip_uint64_t(limits.ratio) {
            throw .workbook(.bloated(part: name))
        }
    }

    private func read(_ file: OpaquePointer, _ name: String) throws(TabularError) -> [UInt8] {
        var (result, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while true {
            let count = zip_fread(file, &chunk, zip_uint64_t(chunk.count))
            guard count >= 0 else { throw .workbook(.damaged(part: name)) }
            if count == 0 { return result }
            unpacked += Int(count)
            guard result.count + Int(count) <= limits.partBytes, unpacked <= limits.allBytes else { throw .workbook(.bloated(part: name)) }
            guard unpacked <= budget.unpackedBytes else { throw budget.over(.unpackedBytes) }
            result += chunk[..<Int(count)]
        }
    }

    /// The archive keeps a copy of the bytes for as long as it is open.
    private static func open(_ bytes: [UInt8]) throws(TabularError) -> OpaquePointer {
        guard let copy = malloc(max(1, bytes.count)) else { throw .workbook(.damaged(part: "zip")) }
        bytes.withUnsafeBytes { if let base = $0.baseAddress { copy.copyMemory(from: base, byteCount: bytes.count) } }
        guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
            free(copy)
            throw .workbook(.damaged(part: "zip"))
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            throw .workbook(.damaged(part: "zip"))
        }
        return handle
    }
}
