/// The zones that dates name.
enum ZoneNames {
    /// Minutes east of UTC, by the name in small letters; nil where it is none that is known.
    static func minutes(_ name: String) -> Int? { zones[name] }

    private static let zones: [String: Int] = {
        var zones: [String: Int] = [:]
        for (hours, names) in byHour {
            for name in names.split(separator: " ") { zones[String(name)] = Int(hours * 60) }
        }
        return zones
    }()

    /// Of names that several countries use, the one that feeds most often mean.
    private static let byHour: [(Double, String)] = [
        (-11, "sst"), (-10, "hst"), (-9, "akst"), (-8, "pst pt akdt"), (-7, "mst mt pdt"), (-6, "cst ct mdt"),
        (-5, "est et cdt pet cot"), (-4, "ast at edt clt vet bot"), (-3.5, "nst"), (-3, "brt art adt clst uyt"),
        (-2.5, "ndt"), (-2, "brst"), (0, "ut utc gmt z wet"), (1, "bst cet met mez west wat"),
        (2, "cest mest mesz cat eet sast"), (3, "eest msk eat trt"), (3.5, "irst"), (4, "msd gst"), (4.5, "irdt"),
        (5, "pkt"), (5.5, "ist"), (5.75, "npt"), (6.5, "mmt"), (7, "ict wib"), (8, "hkt sgt awst myt pht wita"),
        (9, "jst kst wit"), (9.5, "acst"), (10, "aest"), (10.5, "acdt"), (11, "aedt"), (12, "nzst"), (13, "nzdt"),
    ]
}
