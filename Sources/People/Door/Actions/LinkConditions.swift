import Kernel
import Storage

/// Somebody who left gets no link.
enum LinkConditions {
    static func presence(of holder: AccountHolder, in db: Write) throws {
        if let leftOn = holder.leftOn, leftOn < db.today { throw Refusal.conflict(AccountWords.hasLeft(holder.name)) }
    }
}
