/// A terminal description of our own that every terminal emulator of today understands, with direct colours.
///
/// It needs no terminfo file: ncurses reads it from the environment (`TERMINFO=b64:…`). Colours up to 15 are the
/// palette's, up to 255 the indexed ones, all above are RGB. Compiled with `tic -x` and printed with `infocmp -x -Q2` from:
///
/// ```
/// quoth-direct|any terminal of today with direct colours,
///     am, km, mir, msgr, npc, xenl, RGB,
///     cols#80, it#8, lines#24, colors#0x1000000, pairs#0x10000,
///     bel=^G, bold=\E[1m, clear=\E[H\E[2J, cr=\r,
///     civis=\E[?25l, cnorm=\E[?25h,
///     csr=\E[%i%p1%d;%p2%dr, cub=\E[%p1%dD, cub1=^H, cud=\E[%p1%dB, cud1=\n,
///     cuf=\E[%p1%dC, cuf1=\E[C, cup=\E[%i%p1%d;%p2%dH, cuu=\E[%p1%dA, cuu1=\E[A,
///     dch=\E[%p1%dP, dch1=\E[P, dim=\E[2m, dl=\E[%p1%dM, dl1=\E[M,
///     ed=\E[J, el=\E[K, home=\E[H, hpa=\E[%i%p1%dG, ich=\E[%p1%d@,
///     il=\E[%p1%dL, il1=\E[L, ind=\n, ri=\EM, vpa=\E[%i%p1%dd,
///     smcup=\E[?1049h, rmcup=\E[?1049l, smkx=\E[?1h\E=, rmkx=\E[?1l\E>,
///     rev=\E[7m, sgr0=\E[m, sitm=\E[3m, ritm=\E[23m, smso=\E[7m, rmso=\E[27m, smul=\E[4m, rmul=\E[24m,
///     op=\E[39;49m,
///     setaf=\E[%?%p1%{8}%<%t3%p1%d%e%p1%{16}%<%t9%p1%{8}%-%d%e%p1%{256}%<%t38;5;%p1%d%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
///     setab=\E[%?%p1%{8}%<%t4%p1%d%e%p1%{16}%<%t10%p1%{8}%-%d%e%p1%{256}%<%t48;5;%p1%d%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
///     kbs=^?, kcbt=\E[Z, kcub1=\EOD, kcud1=\EOB, kcuf1=\EOC, kcuu1=\EOA, kdch1=\E[3~, kich1=\E[2~,
///     kend=\EOF, khome=\EOH, knp=\E[6~, kpp=\E[5~,
///     kf1=\EOP, kf2=\EOQ, kf3=\EOR, kf4=\EOS, kf5=\E[15~, kf6=\E[17~, kf7=\E[18~, kf8=\E[19~, kf9=\E[20~, kf10=\E[21~, kf11=\E[23~, kf12=\E[24~,
/// ```
enum DirectColorEntry {
    /// The name that ncurses must be asked for.
    static let name = "quoth-direct"

    /// The value for TERMINFO.
    static let terminfo = """
        b64:HgI3ABoADwBpAaECcXVvdGgtZGlyZWN0fGFueSB0ZXJtaW5hbCBvZiB0b2RheSB3aXRoIGRpcmVjdCBjb2xvdXJzAAABAAAB\
        AAAAAQAAAAABAQAAAAAAAAAAAAABAFAAAAAIAAAAGAAAAP____________________________________________________8A\
        AAABAAABAP__AAACAAQA__8VAB0AIQAlAP__MABBAEMARwBOAP__UABXAP__WwD__18AYwD__________2cAbAD__3UA________\
        egB_AIQA_____4kAjQD_____lgCcAP____________________-iAP__pgD_______-oAP__rQD__________7EAtQC7AL8AwwDH\
        AM0A0wDZAN8A5QDpAP__7gD___IA9wD8AP_______wABBAEMAf_______________________________________xQBHQEmAS8B\
        __84AUEBSgH__1MB________________________________XAH__2cBaQH_________________________________________\
        ____bAH_______________________________________9wAf__________________________________________________\
        _____________________________________________________________________________________3QBegH_________\
        ____________________________________________________________________________________________________\
        ____________________________________________________________________________________________________\
        _4AB__________________________________-JAf_______________________44B________________________________\
        __________________________________________________________________-UARoCBwANABtbJWklcDElZDslcDIlZHIA\
        G1tIG1sySgAbW0sAG1tKABtbJWklcDElZEcAG1slaSVwMSVkOyVwMiVkSAAKABtbSAAbWz8yNWwACAAbWz8yNWgAG1tDABtbQQAb\
        W1AAG1tNABtbMW0AG1s_MTA0OWgAG1sybQAbWzdtABtbN20AG1s0bQAbW20AG1s_MTA0OWwAG1syN20AG1syNG0AG1tMAH8AG1sz\
        fgAbT0IAG09QABtbMjF-ABtPUQAbT1IAG09TABtbMTV-ABtbMTd-ABtbMTh-ABtbMTl-ABtbMjB-ABtPSAAbWzJ-ABtPRAAbWzZ-\
        ABtbNX4AG09DABtPQQAbWz8xbBs-ABtbPzFoGz0AG1slcDElZFAAG1slcDElZE0AG1slcDElZEIAG1slcDElZEAAG1slcDElZEwA\
        G1slcDElZEQAG1slcDElZEMAG1slcDElZEEAG1slaSVwMSVkZAAKABtNABtbWgAbT0YAG1syM34AG1syNH4AG1szOTs0OW0AG1sz\
        bQAbWzIzbQAbWyU_JXAxJXs4fSU8JXQzJXAxJWQlZSVwMSV7MTZ9JTwldDklcDElezh9JS0lZCVlJXAxJXsyNTZ9JTwldDM4OzU7\
        JXAxJWQlZTM4OzI7JXAxJXs2NTUzNn0lLyVkOyVwMSV7MjU2fSUvJXsyNTV9JSYlZDslcDElezI1NX0lJiVkJTttABtbJT8lcDEl\
        ezh9JTwldDQlcDElZCVlJXAxJXsxNn0lPCV0MTAlcDElezh9JS0lZCVlJXAxJXsyNTZ9JTwldDQ4OzU7JXAxJWQlZTQ4OzI7JXAx\
        JXs2NTUzNn0lLyVkOyVwMSV7MjU2fSUvJXsyNTV9JSYlZDslcDElezI1NX0lJiVkJTttAAABAAAAAAABAAQAAQAAAFJHQgA=
        """
}
