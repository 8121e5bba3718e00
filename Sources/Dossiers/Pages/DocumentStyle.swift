import Site

/// The styles that sealed documents carry. One that was ever shipped stays in `all` for good, unchanged:
/// documents hold it, and browsers apply it only when its digest is announced.
enum DocumentStyle {
    static let all = [first, second]
    static let current = second

    static let first = InnerStyle(
        """
        *{box-sizing:border-box;margin:0;padding:0}html{font:106.25%/1.55 system-ui,sans-serif;color:#14181a;background:#fff}
        body{overflow-wrap:break-word}ul,ol{list-style:none}main{max-width:56rem;margin:0 auto;padding:2.5rem 1.5rem}
        h1,h2,h3,.written{font-family:Charter,"Iowan Old Style",Palatino,Georgia,serif}h1,h2,h3{font-weight:500;line-height:1.25}
        h1{font-size:2.2rem;margin:.4rem 0}h2{font-size:1.44rem;margin-bottom:.8rem}h3{font-size:1.1rem;margin:1.2rem 0 .5rem}
        a{color:inherit;text-decoration:none}.small,.note,.tag,.meta,.side-list,.facts,.data,.dl,.seal{font-size:.8333rem;line-height:1.48}
        .quiet,.note,.tag,.meta,.side-list,.facts dt,.dl dt,.data thead{color:#454b4e}.ref{color:#0b5560;font-weight:600}
        .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .cover{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;padding-bottom:1.6rem;border-bottom:2px solid #14181a}
        .cover>:last-child{max-width:18rem}.facts{display:flex;flex-wrap:wrap;gap:1rem 2rem;padding:1.1rem 0;border-bottom:1px solid #b4b0a6}.facts dd{font-weight:500}
        .sec{margin-top:2.6rem;border-top:1px solid #b4b0a6;padding-top:1.1rem}.facts+.sec{border:0;margin-top:1.4rem}.sec>*+*{margin-top:.7rem}
        .claims{counter-reset:c}.claims>li{counter-increment:c;display:grid;grid-template-columns:2rem minmax(0,1fr) 12rem;gap:0 1rem;padding:.9rem 0;border-top:1px solid #d8d5cd;break-inside:avoid}
        .claims>li:first-child{border-top:0}.claims>li::before{content:counter(c);font:1.2rem/1.3 Georgia,serif;color:#0b5560}
        .side-list li+li{margin-top:.25rem}.tag{margin-top:.25rem}.data{width:100%;border-collapse:collapse}
        .data th,.data td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid #d8d5cd;font-weight:400}.data tbody th{font-weight:500}
        .dl{display:grid;grid-template-columns:minmax(6rem,12rem) minmax(0,2fr)}.dl>*{border-top:1px solid #d8d5cd;padding:.45rem 1rem .45rem 0}
        .dashes li{padding:.3rem 0 .3rem 1.1rem;text-indent:-1.1rem}.dashes li::before{content:"\\2013\\00a0\\00a0"}
        .months{display:flex;flex-wrap:wrap}.months li{flex:1 1 3.6rem;border-top:3px solid #0b5560;padding:.35rem .4rem 0 0;font-size:.8333rem}
        .months b{display:block;font:500 1.2rem/1.2 Georgia,serif}.months .none{border-top:3px dotted #7b8182;color:#5c6265}
        .versus{display:grid;grid-template-columns:1fr 1fr}.versus>*{padding:.25rem 1.2rem .25rem 0}.versus>*+*{border-left:1px solid #b4b0a6;padding-left:1.2rem}
        .keep{break-inside:avoid}.flag{border-left:3px solid #6d4a08;padding-left:1rem}.evidence>li{display:grid;grid-template-columns:2.6rem minmax(0,1fr);padding:.7rem 0;border-top:1px solid #d8d5cd;break-inside:avoid}
        .rows>li{padding:.7rem 0;border-top:1px solid #d8d5cd;break-inside:avoid}.rows>li:first-child{border-top:0}.rows p+p{margin-top:.25rem}
        .meta{display:block;margin-top:.25rem}.seal{display:grid;grid-template-columns:84px minmax(0,1fr);gap:.3rem 1.5rem;margin-top:3rem;padding-top:1.1rem;border-top:2px solid #14181a;break-inside:avoid}
        .seal svg{display:block;width:84px}.seal p+p{margin-top:.4rem}.hash{font-family:ui-monospace,monospace;font-size:.75rem;overflow-wrap:anywhere}
        .st-past,.st-next{fill:none;stroke:#14181a;stroke-width:2}.st-next{stroke:#0b5560;stroke-width:1}
        @media (max-width:40rem){.claims>li{grid-template-columns:1.6rem minmax(0,1fr)}.claims .side-list{grid-column:2;margin-top:.4rem}.scroll{overflow-x:auto}.versus{grid-template-columns:1fr}.versus>*+*{border-left:0;padding-left:0}}
        @page{size:A4;margin:20mm 18mm 22mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#5c6265}}
        @media print{html{font-size:10.5pt}main{max-width:none;padding:0}h1,h2,h3{break-after:avoid}li,tr{break-inside:avoid}thead{display:table-header-group}*{print-color-adjust:exact}}
        """)

    /// On a phone, tables stand one line under the other and a sentence under its name.
    static let second = InnerStyle(
        """
        *{box-sizing:border-box;margin:0;padding:0}html{font:106.25%/1.55 system-ui,sans-serif;color:#14181a;background:#fff}
        body{overflow-wrap:break-word}ul,ol{list-style:none}main{max-width:56rem;margin:0 auto;padding:2.5rem 1.5rem}
        h1,h2,h3,.written{font-family:Charter,"Iowan Old Style",Palatino,Georgia,serif}h1,h2,h3{font-weight:500;line-height:1.25}
        h1{font-size:2.2rem;margin:.4rem 0}h2{font-size:1.44rem;margin-bottom:.8rem}h3{font-size:1.1rem;margin:1.2rem 0 .5rem}
        a{color:inherit;text-decoration:none}.small,.note,.tag,.meta,.side-list,.facts,.data,.dl,.seal{font-size:.8333rem;line-height:1.48}
        .quiet,.note,.tag,.meta,.side-list,.facts dt,.dl dt,.data thead{color:#454b4e}.ref{color:#0b5560;font-weight:600}
        .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .cover{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;padding-bottom:1.6rem;border-bottom:2px solid #14181a}
        .cover>:last-child{max-width:18rem}.facts{display:flex;flex-wrap:wrap;gap:1rem 2rem;padding:1.1rem 0;border-bottom:1px solid #b4b0a6}.facts dd{font-weight:500}
        .sec{margin-top:2.6rem;border-top:1px solid #b4b0a6;padding-top:1.1rem}.facts+.sec{border:0;margin-top:1.4rem}.sec>*+*{margin-top:.7rem}
        .claims{counter-reset:c}.claims>li{counter-increment:c;display:grid;grid-template-columns:2rem minmax(0,1fr) 12rem;gap:0 1rem;padding:.9rem 0;border-top:1px solid #d8d5cd;break-inside:avoid}
        .claims>li:first-child{border-top:0}.claims>li::before{content:counter(c);font:1.2rem/1.3 Georgia,serif;color:#0b5560}
        .side-list li+li{margin-top:.25rem}.tag{margin-top:.25rem}.data{width:100%;border-collapse:collapse}
        .data th,.data td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid #d8d5cd;font-weight:400}.data tbody th{font-weight:500}
        .dl{display:grid;grid-template-columns:minmax(6rem,12rem) minmax(0,2fr)}.dl>*{border-top:1px solid #d8d5cd;padding:.45rem 1rem .45rem 0}
        .dashes li{padding:.3rem 0 .3rem 1.1rem;text-indent:-1.1rem}.dashes li::before{content:"\\2013\\00a0\\00a0"}
        .months{display:flex;flex-wrap:wrap}.months li{flex:1 1 3.6rem;border-top:3px solid #0b5560;padding:.35rem .4rem 0 0;font-size:.8333rem}
        .months b{display:block;font:500 1.2rem/1.2 Georgia,serif}.months .none{border-top:3px dotted #7b8182;color:#5c6265}
        .versus{display:grid;grid-template-columns:1fr 1fr}.versus>*{padding:.25rem 1.2rem .25rem 0}.versus>*+*{border-left:1px solid #b4b0a6;padding-left:1.2rem}
        .keep{break-inside:avoid}.flag{border-left:3px solid #6d4a08;padding-left:1rem}.evidence>li{display:grid;grid-template-columns:2.6rem minmax(0,1fr);padding:.7rem 0;border-top:1px solid #d8d5cd;break-inside:avoid}
        .rows>li{padding:.7rem 0;border-top:1px solid #d8d5cd;break-inside:avoid}.rows>li:first-child{border-top:0}.rows p+p{margin-top:.25rem}
        .meta{display:block;margin-top:.25rem}.seal{display:grid;grid-template-columns:84px minmax(0,1fr);gap:.3rem 1.5rem;margin-top:3rem;padding-top:1.1rem;border-top:2px solid #14181a;break-inside:avoid}
        .seal svg{display:block;width:84px}.seal p+p{margin-top:.4rem}.hash{font-family:ui-monospace,monospace;font-size:.75rem;overflow-wrap:anywhere}
        .st-past,.st-next{fill:none;stroke:#14181a;stroke-width:2}.st-next{stroke:#0b5560;stroke-width:1}
        @media (max-width:40rem){.claims>li{grid-template-columns:1.6rem minmax(0,1fr)}.claims .side-list{grid-column:2;margin-top:.4rem}.scroll{overflow-x:auto}.versus{grid-template-columns:1fr}.versus>*+*{border-left:0;padding-left:0}}
        @media screen and (max-width:40rem){.stackable,.stackable :is(tbody,tr,th,td){display:block}.stackable thead{display:none}
        .stackable tr{padding:.7rem 0;border-bottom:1px solid #d8d5cd}.stackable :is(th,td){border:0;padding:.1rem 0}
        .stackable td[data-label]{display:grid;grid-template-columns:minmax(8em,40%) minmax(0,1fr);gap:.5rem}
        .stackable td::before{content:attr(data-label);color:#454b4e}
        .dl{display:block}.dl>dt{padding-bottom:0}.dl>dd{border:0;padding-top:.1rem}
        .seal{grid-template-columns:minmax(0,1fr)}.seal svg{width:48px}}
        @page{size:A4;margin:20mm 18mm 22mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#5c6265}}
        @media print{html{font-size:10.5pt}main{max-width:none;padding:0}h1,h2,h3{break-after:avoid}li,tr{break-inside:avoid}thead{display:table-header-group}*{print-color-adjust:exact}}
        """)
}
