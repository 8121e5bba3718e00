/// One open transaction. Synchronous on purpose: nobody can wait for something else while holding it.
package protocol Connection: Reader {
    /// - Returns: the number of rows changed.
    @discardableResult func run(_ query: Query) throws -> Int
    /// Several statements without bindings: migrations only.
    func script(_ sql: String) throws
}
