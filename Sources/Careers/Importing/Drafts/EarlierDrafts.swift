/// Drafts kept before tracks branched and levels had steps say nothing of either.
extension KeyedDecodingContainer {
    func decode(_ type: [SubLevel].Type, forKey key: Key) throws -> [SubLevel] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    func decode(_ type: [CrossingDraft].Type, forKey key: Key) throws -> [CrossingDraft] {
        try decodeIfPresent(type, forKey: key) ?? []
    }
}
