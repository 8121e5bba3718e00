import Kernel
import Sealing

extension Services {
    /// What this machine locks anonymous answers with.
    var slots: LockingKey { LockingKey(slotSecret.text) }
}
