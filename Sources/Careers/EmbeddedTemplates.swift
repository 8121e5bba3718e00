// Written by bin/embed from Sources/Careers/Templates: change those files, then run bin/embed.
// swift-format-ignore-file
enum EmbeddedTemplates {
    static let all = [data, engineering, productDesign, productManagement]
}
