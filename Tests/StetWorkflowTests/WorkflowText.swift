/// Small workflow files for tests to break.
enum WorkflowText {
    /// A sound file with two steps.
    static let small = """
        workflow: small
        version: 1
        scale: boolean
        initial: queued
        states:
          queued:
            category: new
          checking:
            category: active
          done:
            category: done
        slots:
          checker:
            roles: checker
        actions:
          take:
          approve:
        steps:
          - action: take
            from: queued
            to: checking
            effects:
              - fill: checker
          - action: approve
            from: checking
            to: done
            needs:
              - holds-slot: checker
              - verdict-set
            effects:
              - decide: checker
        on-edit:
          - in: done
            to: checking
        """

    /// The file with one piece of text replaced, which must occur in it.
    static func small(replacing part: String, with other: String) -> String {
        precondition(small.contains(part), "The small workflow does not hold the text to replace.")
        return small.replacing(part, with: other)
    }
}
