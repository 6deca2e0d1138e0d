public import StetExchange

extension ExchangeError: ExitStatusProviding {
    /// What another program wrote wrongly is faulty input.
    public var exitStatus: ExitStatus { .faultyInput }
}
