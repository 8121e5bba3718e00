import Kernel

/// Files that each hold one level, put together: one ladder for each folder.
struct LevelFiles {
    private(set) var files: [LadderFile]

    /// Leaves files as they are unless each of them is one level of a ladder.
    init(_ read: [LadderFile]) {
        files = read
        let isOneEach = read.count > 1 && read.allSatisfy { $0.ladders.count == 1 && $0.ladders[0].levels.count == 1 }
        guard isOneEach else { return }
        var (folders, byFolder): ([String], [String: [Int]]) = ([], [:])
        for (index, file) in read.enumerated() {
            let folder = Self.folder(of: file.file)
            if byFolder[folder] == nil { folders.append(folder) }
            byFolder[folder, default: []].append(index)
        }
        for folder in folders { join(byFolder[folder] ?? [], named: folder.split(separator: "/").last.map(String.init) ?? "") }
    }

    private static func folder(of file: String) -> String { file.split(separator: "/").dropLast().joined(separator: "/") }

    private mutating func join(_ places: [Int], named folder: String) {
        let sorted = places.sorted { Self.order(files[$0]) < Self.order(files[$1]) }
        guard sorted.count > 1, let first = sorted.first else { return }
        for (low, high) in zip(sorted, sorted.dropFirst()) where Self.order(files[low]) == Self.order(files[high]) {
            files[high].report.add(.error, Self.sameLevel(Self.order(files[high]), files[low].file), at: SourcePlace(file: files[high].file))
        }
        let language = files[first].language
        let name = LocalizedText(folder, in: language) ?? files[first].ladders[0].name
        var joined = files[first].ladders[0]
        (joined.name, joined.key, joined.craft) = (name, Self.key(of: name, otherwise: joined.key), Self.key(of: name, otherwise: joined.craft))
        (joined.levels, joined.expectations, joined.themes) = ([], [], [])
        for place in sorted { Self.add(files[place].ladders[0], to: &joined) }
        files[first].report.add(.note, Self.together(sorted.count, name.preferring(language)), at: SourcePlace(file: files[first].file))
        for place in sorted { files[place].ladders = [] }
        files[first].ladders = [joined]
    }

    private static func order(_ file: LadderFile) -> Int { file.ladders.first?.levels.first?.order ?? 0 }

    private static func key(of name: LocalizedText, otherwise key: String) -> String {
        let slug = String(Slug.of(name.preferring(.english)).prefix(80))
        return Slug.isValid(slug) ? slug : key
    }

    /// The same names are the same themes and competencies; a competency of the same name under another theme is another one.
    private static func add(_ level: LadderDraft, to ladder: inout LadderDraft) {
        let order = ladder.levels.count + 1
        for var added in level.levels {
            added.order = order
            ladder.levels.append(added)
        }
        var keys: [String: String] = [:]
        for theme in level.themes {
            let place = ladder.themes.firstIndex { $0.key == theme.key } ?? ladder.themes.count
            if place == ladder.themes.count { ladder.themes.append(ThemeDraft(key: theme.key, name: theme.name, kind: theme.kind, competencies: [])) }
            for var competency in theme.competencies {
                let known = ladder.themes.first { other in other.key != theme.key && other.competencies.contains { $0.key == competency.key } }
                let key = known == nil ? competency.key : theme.key + "-" + competency.key
                keys[competency.key] = key
                guard !ladder.themes[place].competencies.contains(where: { $0.key == key }) else { continue }
                competency.key = key
                ladder.themes[place].competencies.append(competency)
            }
        }
        for var expectation in level.expectations {
            (expectation.competency, expectation.level) = (keys[expectation.competency] ?? expectation.competency, order)
            ladder.expectations.append(expectation)
        }
    }

    private static func together(_ count: Int, _ name: String) -> Phrase {
        Phrase(
            fr: "\(count) fichiers d’un palier chacun font un seul parcours, « \(name) ».",
            en: "\(count) files of one level each make one ladder, “\(name)”."
        )
    }

    private static func sameLevel(_ number: Int, _ file: String) -> Phrase {
        Phrase(
            fr: "Ce fichier est au palier \(number), comme \(file) : donnez à chacun son numéro.",
            en: "This file is at level \(number), like \(file): give each its number."
        )
    }
}
