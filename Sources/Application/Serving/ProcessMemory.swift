import CMalloc

/// How the process holds what it freed.
package enum ProcessMemory {
    private static let kept: Int32 = 4 << 20

    /// By default the C library of Linux gives memory back whenever 128 KB are free at the end of a thread's share, and a page of two hundred rows
    /// frees more: it would be given back and asked for again at each request. Up to 4 MB a thread are kept.
    package static func keepFreed() { palier_keep_freed(kept) }
}
