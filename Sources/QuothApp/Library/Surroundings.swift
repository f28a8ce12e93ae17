import ReaderCore

/// What surrounds an open reader: the saved news on this machine, and the user's library.
struct Surroundings: Sendable {
    let environment: @Sendable (String) -> String?
    /// The paths that are open.
    let paths: [String]
    /// True where no path was named, so that what there is shall be offered.
    let offersSources: Bool
    /// What writes the settings, off the main thread.
    private let queue = WorkQueue()

    init(environment: @escaping @Sendable (String) -> String?, paths: [String], offersSources: Bool) {
        (self.environment, self.paths, self.offersSources) = (environment, paths, offersSources)
    }

    /// Looks for saved news off the main thread, and posts what there is.
    func findSources(_ mailbox: Mailbox) {
        WorkerThread.run(niceness: 10) { [environment] in
            mailbox.post(.sourcesFound(SourceFinder(environment).offers()))
        }
    }

    /// Adds a path, or what is open, to the library and posts what came of it.
    func keepInLibrary(_ path: String?, _ mailbox: Mailbox) {
        queue.add { self.keep(path, mailbox) }
    }

    /// Waits until all is written.
    func close() { queue.drain() }

    private func keep(_ path: String?, _ mailbox: Mailbox) {
        let added = (path.map { [$0] } ?? paths).filter { $0 != "-" }
        guard !added.isEmpty else {
            return mailbox.post(.notice("which one? :library add PATH keeps a file or folder"))
        }
        guard let config = ConfigFile(environment) else {
            return mailbox.post(.trouble("no HOME folder: the library is not kept"))
        }
        do throws(ConfigFailure) {
            for path in added {
                guard case .found = FilePath(config.expanded(path)).status() else {
                    throw ConfigFailure(words: "no such file or folder: \(printable(path))")
                }
                let isNew = try config.add(path)
                let words = isNew ? "kept: quoth without a path now opens" : "in the library already:"
                mailbox.post(.notice("\(words) \(printable(path))"))
            }
        } catch {
            mailbox.post(.trouble(error.words))
        }
    }
}
