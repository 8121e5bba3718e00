import Foundation

/// Where test databases live: in memory when there is room, where making one takes a twentieth of the time. None outlives its process.
enum Scratch {
    /// Short, since a socket's path may have 107 characters at most.
    static let folder: String = {
        let memory = "/dev/shm"
        var space = statvfs()
        guard statvfs(memory, &space) == 0, access(memory, W_OK) == 0 else { return "/tmp" }
        let free = UInt64(space.f_bavail) * UInt64(space.f_frsize)
        return free > 3 << 30 ? memory : "/tmp"
    }()
}
