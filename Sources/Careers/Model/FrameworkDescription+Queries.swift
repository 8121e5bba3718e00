import Kernel
import Storage

extension FrameworkDescription {
    init(of framework: Framework, in db: any Reader) throws {
        self.init(
            name: framework.name,
            label: framework.label,
            context: framework.context,
            values: try StoredFramework.values(of: framework.id, in: db)
        )
    }
}
