import Kernel
import Site

extension Frame {
    /// French puts a no-break space before a colon.
    var colon: String { language == .french ? "\u{A0}: " : ": " }
}
