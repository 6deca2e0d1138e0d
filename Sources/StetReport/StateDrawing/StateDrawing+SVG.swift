/// Draws the states below one another, and the ways between them in lanes beside them: to the next state
/// straight down, to any other out of the box, along a lane and into the box again.
extension StateDrawing {
    /// The drawing as SVG, one element that needs nothing beside it. Colours follow the text around it.
    public var svg: String { drawn.text + "\n" }

    /// The same as a piece of a page.
    var drawn: Markup {
        let layout = Layout(self)
        let boxes = states.indices.map { layout.box(of: $0) }
        let lines = layout.routes.map { layout.line(of: $0) }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="states" role="img" \
            viewBox="0 0 \(layout.width) \(layout.height)" width="\(layout.width)" height="\(layout.height)" \
            font-family="sans-serif" font-size="13" fill="none" stroke="currentColor">
            <title>\(title)</title>
            <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" \
            orient="auto"><path d="M0 0L8 4L0 8z" fill="currentColor" stroke="none"/></marker></defs>
            \(boxes)\(lines)</svg>
            """
    }
}

/// Where everything stands.
private struct Layout {
    /// A way with its place.
    struct Route {
        let way: StateDrawing.Way
        /// The numbers of the states at its ends.
        let from: Int, to: Int
        /// Where it leaves and where it enters, counted down the right side of the boxes.
        var start = 0, end = 0
        /// The lane it takes; nil for straight down.
        var lane: Int?
    }

    private static let box = (left: 12, width: 210, line: 20, gap: 44)
    private static let laneWidth = 16
    private let drawing: StateDrawing
    private let loops: [[StateDrawing.Way]]
    private(set) var routes: [Route]
    private var tops: [Int] = []
    private var heights: [Int] = []
    private var lanes = 0
    private let labelWidth: Int

    init(_ drawing: StateDrawing) {
        self.drawing = drawing
        let numbers = Dictionary(
            drawing.states.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        loops = drawing.states.map { state in
            drawing.ways.filter { $0.from == state.name && $0.to == state.name }
        }
        routes = drawing.ways.filter { $0.from != $0.to }.compactMap { way in
            guard let from = numbers[way.from], let to = numbers[way.to] else { return nil }
            return Route(way: way, from: from, to: to)
        }
        labelWidth = routes.map { min(7 * displayWidth(of: $0.way.label) + 16, 320) }.max() ?? 0
        place()
    }

    var width: Int { Self.box.left * 2 + Self.box.width + labelWidth + (lanes + 1) * Self.laneWidth }
    var height: Int { (tops.last ?? 0) + (heights.last ?? 0) + 12 }

    /// The first way that leads straight down from each state goes between the boxes.
    private mutating func place() {
        var isDown: Set<Int> = []
        var ends = [Int](repeating: 0, count: drawing.states.count)
        for index in routes.indices {
            let route = routes[index]
            if route.to == route.from + 1, isDown.insert(route.from).inserted { continue }
            routes[index].start = ends[route.from]
            ends[route.from] += 1
            routes[index].end = ends[route.to]
            ends[route.to] += 1
            routes[index].lane = 0
        }
        var top = 12
        for state in drawing.states.indices {
            let lines = max(1 + loops[state].count, ends[state])
            tops.append(top)
            heights.append(max(36, lines * Self.box.line + 14))
            top += heights[state] + Self.box.gap
        }
        chooseLanes()
    }

    /// The nearest lane that no other way uses between the two ends; short ways first, so that they stay
    /// near the boxes.
    private mutating func chooseLanes() {
        var taken: [[ClosedRange<Int>]] = []
        let order = routes.indices.filter { routes[$0].lane != nil }.sorted {
            let (left, right) = (abs(routes[$0].from - routes[$0].to), abs(routes[$1].from - routes[$1].to))
            return left == right ? $0 < $1 : left < right
        }
        for index in order {
            let (one, other) = (leaving(routes[index]), entering(routes[index]))
            let range = min(one, other)...max(one, other)
            let free = taken.firstIndex { lane in !lane.contains { $0.overlaps(range) } }
            if free == nil { taken.append([]) }
            let lane = free ?? taken.count - 1
            taken[lane].append(range)
            routes[index].lane = lane
        }
        lanes = taken.count
    }

    private func leaving(_ route: Route) -> Int { tops[route.from] + 17 + route.start * Self.box.line }
    private func entering(_ route: Route) -> Int { tops[route.to] + 17 + route.end * Self.box.line }

    func box(of number: Int) -> Markup {
        let (state, top) = (drawing.states[number], tops[number])
        let left = Self.box.left
        let isClosed = ["done", "dropped"].contains(state.category)
        let mark: Markup =
            state.name == drawing.initial
            ? "<circle cx=\"\(left)\" cy=\"\(top)\" r=\"5\" fill=\"currentColor\" stroke=\"none\"/>\n" : ""
        let loops = loops[number].enumerated().map { index, way -> Markup in
            let y = top + 22 + (index + 1) * Self.box.line
            return """
                <text x="\(left + 12)" y="\(y)" fill="currentColor" stroke="none" font-size="11">↻ \
                \(way.label)\(way.isAutomatic ? " (by itself)" : "")</text>

                """
        }
        return """
            <rect x="\(left)" y="\(top)" width="\(Self.box.width)" height="\(heights[number])" rx="7" \
            stroke-width="\(isClosed ? 3 : 1)"/>
            <text x="\(left + 12)" y="\(top + 22)" fill="currentColor" stroke="none" font-weight="600">\
            \(state.label)</text>
            \(loops)\(mark)
            """
    }

    func line(of route: Route) -> Markup {
        let dashes: Markup = route.way.isAutomatic ? " stroke-dasharray=\"5 3\"" : ""
        let right = Self.box.left + Self.box.width
        guard let lane = route.lane else {
            let (x, top) = (Self.box.left + 40, tops[route.from] + heights[route.from])
            return """
                <path d="M\(x) \(top)V\(tops[route.to])" marker-end="url(#tip)"\(dashes)/>
                <text x="\(x + 10)" y="\(top + Self.box.gap / 2 + 4)" fill="currentColor" stroke="none" \
                font-size="11">\(route.way.label)</text>

                """
        }
        let (start, end) = (leaving(route), entering(route))
        let x = right + labelWidth + (lane + 1) * Self.laneWidth
        return """
            <path d="M\(right) \(start)H\(x)V\(end)H\(right)" marker-end="url(#tip)"\(dashes)/>
            <text x="\(right + 12)" y="\(start - 4)" fill="currentColor" stroke="none" font-size="11">\
            \(route.way.label)</text>

            """
    }
}
