/// What a workbook may unpack to before it is refused. Archives say what they like of their own sizes, so bytes are counted as they come.
package struct WorkbookLimits: Sendable {
    package var packedBytes = 25 << 20
    package var partBytes = 64 << 20
    package var allBytes = 128 << 20
    package var parts = 2_000
    /// Unpacked for packed; only looked at once a part is large enough to matter.
    package var ratio = 300
    package var bytesBeforeRatio = 4 << 20
    package var columns = 1_000
    package var cells = 2_000_000
    package var characters = 64_000_000
    package var styles = 100_000
    package var merges = 20_000

    package init() {}
}
