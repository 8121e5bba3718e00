import Application
import CoreMetrics
import Testing

@Suite("Measures")
struct MeasuresTests {
    private static func lines(_ record: (Measures) -> Void) -> [String] {
        let measures = Measures()
        record(measures)
        return measures.text().split(separator: "\n").map(String.init)
    }

    @Test("count by route and status, under a type said once")
    func counters() {
        let lines = Self.lines { measures in
            let counter = measures.makeCounter(label: "requests_total", dimensions: [("route", "/people/:person"), ("status", "2xx")])
            counter.increment(by: 2)
            counter.increment(by: 1)
            measures.makeCounter(label: "requests_total", dimensions: [("route", "/"), ("status", "4xx")]).increment(by: 1)
        }
        #expect(
            lines == [
                "# TYPE requests_total counter", #"requests_total{route="/",status="4xx"} 1"#, #"requests_total{route="/people/:person",status="2xx"} 3"#,
            ])
    }

    @Test("tell how long requests take, in intervals that each hold the ones before")
    func durations() {
        let lines = Self.lines { measures in
            let timer = measures.makeTimer(label: "duration", dimensions: [("route", "/")])
            for nanoseconds: Int64 in [3_906_250, 375_000_000, 20_000_000_000] { timer.recordNanoseconds(nanoseconds) }
        }
        #expect(lines.first == "# TYPE duration_seconds histogram")
        #expect(lines.contains(#"duration_seconds_bucket{route="/",le="0.005"} 1"#))
        #expect(lines.contains(#"duration_seconds_bucket{route="/",le="0.25"} 1"#))
        #expect(lines.contains(#"duration_seconds_bucket{route="/",le="0.5"} 2"#))
        #expect(lines.contains(#"duration_seconds_bucket{route="/",le="10.0"} 2"#))
        #expect(lines.contains(#"duration_seconds_bucket{route="/",le="+Inf"} 3"#))
        #expect(lines.contains(#"duration_seconds_sum{route="/"} 20.37890625"#))
        #expect(lines.contains(#"duration_seconds_count{route="/"} 3"#))
    }

    @Test("keep a value within its quotation marks")
    func escaping() {
        let lines = Self.lines { measures in
            measures.makeCounter(label: "odd_total", dimensions: [("name", "a\"} 1\nforged \\")]).increment(by: 1)
        }
        #expect(lines == ["# TYPE odd_total counter", #"odd_total{name="a\"} 1\nforged \\"} 1"#])
    }
}
