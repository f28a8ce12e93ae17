/// Where a user's files of one kind lie, by the XDG rules.
enum UserFolder: String {
    case config = "XDG_CONFIG_HOME"
    case state = "XDG_STATE_HOME"
    case cache = "XDG_CACHE_HOME"
    case data = "XDG_DATA_HOME"

    /// The variable's folder where that is absolute, else one in the home folder; nil where neither is set.
    func path(_ environment: (String) -> String?) -> String? {
        if let given = environment(rawValue), given.hasPrefix("/") { return given }
        return environment("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/\(nameInHome)" : nil }
    }

    private var nameInHome: String {
        switch self {
        case .config: ".config"
        case .state: ".local/state"
        case .cache: ".cache"
        case .data: ".local/share"
        }
    }
}
