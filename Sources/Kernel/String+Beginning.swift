extension String {
    /// As much of its beginning as the store takes, which counts code points as forms do.
    package func beginning(most: Int) -> String {
        String(unicodeScalars.prefix(most))
    }
}
