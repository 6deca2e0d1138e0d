/// The names that a workflow file declares, to which its rules may refer.
struct DeclaredNames {
    /// The states.
    let states: [String]
    /// The slots.
    let slots: [String]
    /// The actions.
    let actions: [String]

    /// What `distinct` may name: the authors, and every slot.
    var parties: [String] { [Party.author.name] + slots }
}
