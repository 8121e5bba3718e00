import Application
import CoreMetrics
import Testing

@Suite("Measures")
struct MeasuresTests {
    @Test("count by route and status, and add durations up")
    func text() {
        let measures = Measures()
        let counter = measures.makeCounter(label: "requests_total", dimensions: [("route", "/people/:person"), ("status", "2xx")])
        counter.increment(by: 2)
        counter.increment(by: 1)
        let timer = measures.makeTimer(label: "duration", dimensions: [("route", "/")])
        timer.recordNanoseconds(1_500_000_000)
        timer.recordNanoseconds(500_000_000)
        let lines = measures.text().split(separator: "\n")
        #expect(lines.contains(#"requests_total{route="/people/:person",status="2xx"} 3"#))
        #expect(lines.contains(#"duration_seconds_sum{route="/"} 2.0"#))
        #expect(lines.contains(#"duration_seconds_count{route="/"} 2"#))
    }
}
