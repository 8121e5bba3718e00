import Application
import Foundation
import Printing

extension Settings {
    /// Prints a page that says nothing.
    var pdfFinding: Finding {
        get async {
            guard let tool = pdfTool else {
                return Finding(
                    isSound: true, text: "no PDF tool: sealed files are printed from the browser (install the package weasyprint, or PALIER_PDF_TOOL)")
            }
            let sheet = PressSheet(
                html: Array("<!doctype html><title>Palier</title><p>Palier".utf8), identifier: "palier", datedAt: Date(timeIntervalSince1970: 0))
            do throws(PressFault) {
                _ = try await Press(tool, deadline: 20).pdf(sheet)
                return Finding(isSound: true, text: "PDF is made by \(tool.path)")
            } catch {
                return Finding(
                    isSound: false, text: "PDF tool \(tool.path) \(Self.sentence(error)): run \(tool.path) --info, or install the package weasyprint")
            }
        }
    }

    private static func sentence(_ fault: PressFault) -> String {
        switch fault {
        case .noTool: "does not start"
        case .busy: "is busy"
        case .tooSlow: "takes too long"
        case .failed(let status): "makes no PDF of a small page (\(status))"
        }
    }
}
