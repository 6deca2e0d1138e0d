// The folder of the workflows, scales and checklists that come with the program: the build adds
// `EmbeddedWorkflows.files` to this module, every `.yaml` file here with its path and its text.
