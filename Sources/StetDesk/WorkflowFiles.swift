public import StetWorkflow

/// The workflows that travel inside the program; they need no database.
public enum WorkflowFiles {
    /// The names of the workflows, in order.
    public static var names: [String] { ShippedWorkflow.names }

    /// The names of the scales, in order.
    public static var scales: [String] { ShippedWorkflow.scaleNames }

    /// The text of a workflow.
    ///
    /// - Throws: `DeskError.noSuchWorkflow`.
    public static func text(_ name: String) throws -> String {
        try ShippedWorkflow.named(name).definition
    }

    /// The workflow, read.
    public static func workflow(_ name: String) throws -> Workflow {
        try Workflow(yaml: try text(name), file: "\(name).yaml")
    }

    /// Every fault of a workflow file, in the order of the file.
    public static func faults(in yaml: String, file: String) -> [WorkflowFault] {
        Workflow.faults(inYAML: yaml, file: file, scales: ShippedWorkflow.verdicts)
    }
}
