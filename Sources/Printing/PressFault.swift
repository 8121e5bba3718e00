/// Why a sheet was not printed.
package enum PressFault: Error, Sendable, Equatable {
    /// The tool could not be started.
    case noTool
    /// Too many sheets wait already.
    case busy
    /// The tool was stopped: it had taken too long.
    case tooSlow
    /// The tool ended otherwise than well, or what it left is no PDF.
    case failed(Int32)
}
