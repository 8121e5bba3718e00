/// What a file may weigh before it is refused; the number of cells bounds the memory a file of bare separators would take.
package struct TableLimits: Sendable {
    package var bytes: Int
    package var columns: Int
    package var cells: Int

    package init(bytes: Int = 50 * 1024 * 1024, columns: Int = 1_000, cells: Int = 5_000_000) {
        self.bytes = bytes
        self.columns = columns
        self.cells = cells
    }
}
