import Foundation
import Kernel
import Site
import Storage

/// What one should know of one's own second factor: that somebody took it away, that recovery codes run out.
enum FactorToDos {
    private static let fewCodes = 2

    static func all(for viewer: Viewer, in db: any Reader) throws -> [ToDo] {
        if let reset = try FactorReset.find(viewer.account, in: db) {
            return [ToDo(FactorWords.wasTakenAway, DoorPaths.secondFactor(), reason: FactorWords.takenAwayBy(reset, in: viewer.timeZone))]
        }
        guard try SecondFactor.isOn(viewer.account, in: db) else { return [] }
        let left = try SecondFactor.unusedCodes(viewer.account, in: db)
        return left > fewCodes ? [] : [ToDo(FactorWords.codesLeft(left), DoorPaths.secondFactor(), reason: FactorWords.codesReason)]
    }
}
