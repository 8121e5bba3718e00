/// The page on paper: A4, running margins, what may not be parted. It is laid over the style that a sealed document carries, never into it,
/// and says again in tables what that style draws on a grid, which the printing tool does not know. Fonts are the system's.
enum PrintStyle {
    static let sheet: StaticString = """
        @page{size:A4;margin:27mm 20mm 25mm;
        @top-left{content:element(running-who);vertical-align:bottom;padding-bottom:5mm;width:70%}
        @top-right{content:element(running-company);vertical-align:bottom;padding-bottom:5mm;width:30%}
        @bottom-left{content:element(running-seal);vertical-align:top;padding-top:6mm;width:75%}
        @bottom-right{content:"page " counter(page) " / " counter(pages);vertical-align:top;padding-top:6mm;
          font:7.5pt/1.3 Inter,"Source Sans 3","Noto Sans","Liberation Sans",sans-serif;color:#454b4e;width:25%}}
        @page :first{margin-top:20mm;@top-left{content:none}@top-right{content:none}}
        @page after{@bottom-left{content:element(running-after)}}
        html{font:9.5pt/1.46 Inter,"Source Sans 3","Noto Sans","Liberation Sans",sans-serif;color:#14181a;font-variant-numeric:lining-nums}
        h1,h2,h3,.written,.claims>li::before,.months b{
          font-family:"Source Serif 4","Source Serif Pro",Charter,P052,"TeX Gyre Pagella","Noto Serif","Liberation Serif",serif}
        main,body{display:block;padding:0;margin:0;max-width:none;orphans:3;widows:3}
        h1,h2,h3{break-after:avoid;break-inside:avoid}
        h1{font-size:30pt;line-height:1.1;margin:3mm 0 2.5mm;letter-spacing:-.01em}
        h2{font-size:15pt;line-height:1.2;margin:0 0 3.5mm}
        h3,.sec>*+h3{font-size:11.5pt;line-height:1.3;margin:7mm 0 2mm}.sec>h2+h3{margin-top:0}
        .small,.note,.tag,.meta,.side-list,.facts,.data,.dl,.seal{font-size:8.25pt;line-height:1.45}
        .written{font-size:10.25pt;line-height:1.4}
        .small .written,.side-list .written,.dashes .written{font-size:9.5pt;line-height:1.38}
        .vh{display:none}
        .running{font-size:7.5pt;line-height:1.3;color:#454b4e}
        .running-who{position:running(running-who)}.running-company{position:running(running-company);text-align:right}
        .running-seal{position:running(running-seal)}.running-after{position:running(running-after)}
        .running strong{font-weight:600;color:#14181a}
        .running-seal span{font-family:"DejaVu Sans Mono","Liberation Mono",monospace;font-size:7pt}
        .cover{display:block;padding:0 0 6mm;border-bottom:1.2pt solid #14181a}
        .cover .small{font-size:8.5pt}.cover>div>p{font-size:10pt}.cover>.small{max-width:none;margin-top:2mm}
        .facts{display:table;table-layout:fixed;width:100%;padding:0;border-bottom:.5pt solid #b4b0a6}
        .facts>div{display:table-cell;padding:4mm 5mm 4mm 0;vertical-align:top;border-bottom:.5pt solid #b4b0a6}
        .facts>div:last-child{padding-right:0}
        .facts dt{margin-bottom:.6mm}.facts dd{font-weight:500;margin:0}
        .sec{margin-top:11mm;border-top:.5pt solid #b4b0a6;padding-top:4mm}.facts+.sec{border:0;margin-top:5mm}.sec>*+*{margin-top:2mm}
        .claims{display:table;table-layout:fixed;width:100%;border-collapse:collapse}
        .claims>li{display:table-row;break-inside:avoid}
        .claims>li::before{display:table-cell;width:9mm;padding:3.2mm 0;font-size:14pt;line-height:1.1;vertical-align:top;
          border-top:.4pt solid #d8d5cd}
        .claims>li>*{display:table-cell;vertical-align:top;padding:3.2mm 0;border-top:.4pt solid #d8d5cd}
        .claims>li:first-child>*,.claims>li:first-child::before{border-top:0;padding-top:0}
        .claims>li>div{padding-right:7mm}.claims .written{font-size:11.5pt;line-height:1.36}
        .claims .side-list .written{font-size:8.75pt;line-height:1.35}
        .claims .side-list{width:52mm}.side-list li{display:block;padding:0}.side-list li+li{margin-top:1.2mm}.tag{margin-top:1.2mm}
        .data{font-size:8pt;line-height:1.35;table-layout:auto}.data thead th:first-child{width:30%}
        .data thead{display:table-header-group}.data tr{break-inside:avoid}
        .scroll:not(:has(tbody>tr:nth-child(16))){break-inside:avoid}
        .data tbody tr:nth-child(-n+4){break-after:avoid}.data tbody tr:nth-last-child(-n+4){break-before:avoid}
        .data th,.data td{padding:1.7mm 3mm 1.7mm 0;border-bottom:.4pt solid #d8d5cd}
        .data thead th{border-bottom:.8pt solid #14181a;vertical-align:bottom;font-weight:500;color:#14181a}
        .dl{display:block}.dl>dt{padding:2.2mm 0 0;border-top:.4pt solid #d8d5cd;break-after:avoid;font-weight:600;color:#14181a}
        .dl>dt:first-child{border-top:0;padding-top:0}
        .dl>dd{margin:0;max-width:150mm;border:0;padding:.5mm 0 2.2mm}
        .dashes li{display:block;padding:.8mm 0 .8mm 4mm;text-indent:-4mm;break-inside:avoid}
        .dashes li::before{content:"\\2013\\00a0\\00a0"}
        .sec>p.small+.dashes{margin-top:.5mm}.sec>p.small{break-after:avoid}
        .sec>.dashes+p.small{margin-top:3.5mm}
        .rows>li{display:block;padding:3mm 0;border-top:.4pt solid #d8d5cd;break-inside:avoid}
        .rows>li:first-child{border-top:0;padding-top:0}.rows p+p{margin-top:.9mm}
        .rows>li>p:first-child .written{font-size:11.5pt}
        .months{display:table;table-layout:fixed;border-collapse:separate;border-spacing:1.5mm 0;width:173mm;margin:3mm -1.5mm;
          break-inside:avoid}
        .months li{display:table-cell;border-top:2pt solid #0b5560;padding:1.2mm 0 0;font-size:7.75pt;line-height:1.3}
        .months .none{border-top:1pt dotted #7b8182}
        .months b{font-size:12pt}
        .flag{border-left:2pt solid #6d4a08;padding:.3mm 0 .3mm 4mm;break-inside:avoid;font-size:8.75pt}
        .keep,.sec>*+.keep{break-inside:avoid;margin-top:3.5mm}
        .versus{display:table;table-layout:fixed;width:100%}.versus>*{display:table-cell;vertical-align:top;padding:.5mm 4mm .5mm 0}
        .versus>*+*{border-left:.5pt solid #b4b0a6;padding-left:4mm}
        .evidence{display:block}.evidence>li{display:block;padding:2.6mm 0 2.6mm 12mm;border-top:.4pt solid #d8d5cd;break-inside:avoid}
        .evidence>li>.ref{float:left;margin-left:-12mm}.evidence>li:first-child{border-top:0;padding-top:0}.what{display:block}
        .what>p{margin-top:.6mm}.meta{margin-top:.8mm}
        .seal{display:block;position:relative;margin-top:12mm;padding:5mm 0 0 34mm;min-height:30mm;border-top:1.2pt solid #14181a;
          break-inside:avoid;break-before:avoid;
          background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 84 84' fill='none'%3E\
        %3Cg stroke='%2314181a' stroke-width='2'%3E%3Ccircle cx='42' cy='42' r='40'/%3E%3Cpath d='M24 54h12v-10h12v-10h12'/%3E%3C/g%3E\
        %3Ccircle cx='42' cy='42' r='35' stroke='%230b5560'/%3E%3C/svg%3E") no-repeat 0 5mm/25mm 25mm}
        .seal svg{display:none}.seal p+p{margin-top:1.2mm}
        .hash{font-family:"DejaVu Sans Mono","Liberation Mono",monospace;font-size:7pt;line-height:1.5}
        .after{page:after;break-before:page;break-inside:auto}
        .after>h2{font-size:20pt;margin-bottom:2mm}.after>.lead{font-size:9pt;color:#454b4e;max-width:150mm;margin-bottom:2mm}
        .after h3{font-size:13pt;margin:8mm 0 2.5mm;padding-top:4mm;border-top:.5pt solid #b4b0a6}
        .after p+p,.after blockquote+p{margin-top:1.5mm}
        .after blockquote{margin:3mm 0;padding-left:5mm;border-left:2pt solid #0b5560}.after blockquote .written{font-size:11.5pt}
        .after .small{max-width:150mm}
        .marks{display:table;table-layout:fixed;width:100%;font-size:8.25pt;line-height:1.45}
        .marks>div{display:table-row;break-inside:avoid}
        .marks dt,.marks dd{display:table-cell;vertical-align:top;margin:0;padding:1.8mm 0;border-top:.4pt solid #d8d5cd}
        .marks dt{width:52mm;padding-right:4mm;color:#454b4e}
        .marks>div:first-child>*{border-top:0;padding-top:0}
        .stair{display:table;table-layout:fixed;width:100%;margin:0 0 8mm}.stair span{display:table-cell;vertical-align:bottom;padding:0}
        .stair b{display:block;height:3.2mm;border:0 solid #b4b0a6;border-width:.6pt 0 0 .6pt}.stair span:first-child b{border-left-width:0}
        .stair .here b{border-color:#0b5560;border-width:1.4pt 0 0 1.4pt}
        .stair span:nth-child(2) b{margin-bottom:3.2mm}.stair span:nth-child(3) b{margin-bottom:6.4mm}
        .stair span:nth-child(4) b{margin-bottom:9.6mm}.stair span:nth-child(5) b{margin-bottom:12.8mm}
        .stair span:nth-child(6) b{margin-bottom:16.0mm}.stair span:nth-child(7) b{margin-bottom:19.2mm}
        .stair span:nth-child(8) b{margin-bottom:22.4mm}.stair span:nth-child(9) b{margin-bottom:25.6mm}
        .stair span:nth-child(10) b{margin-bottom:28.8mm}.stair span:nth-child(11) b{margin-bottom:32.0mm}
        .stair span:nth-child(12) b{margin-bottom:35.2mm}
        .stair span:nth-child(12)~span b{margin-bottom:38.4mm}
        """
}
