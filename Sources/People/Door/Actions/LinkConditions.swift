import Foundation
import Kernel
import Storage

/// Somebody who left gets no link.
enum LinkConditions {
    static func presence(of holder: AccountHolder, at now: Date, in db: Write) throws {
        let today = Day(of: now, in: db.viewer?.timeZone ?? .gmt)
        if let leftOn = holder.leftOn, leftOn < today { throw Refusal.conflict(AccountWords.hasLeft(holder.name)) }
    }
}
