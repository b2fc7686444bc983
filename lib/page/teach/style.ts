/** The look of the teaching panel: the sidebar's own colours and sizes, in a shadow root of its own. */
export const STYLE = `
:host{all:initial;color-scheme:light dark}
*{box-sizing:border-box;margin:0;font-family:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
[hidden]{display:none!important}
.shield{position:fixed;inset:0;cursor:crosshair;touch-action:pan-x pan-y;outline:none;background:transparent}
.box{position:fixed;pointer-events:none;border:2px solid light-dark(#0b6b57,#5fd0b3);border-radius:4px;
 background:light-dark(rgb(11 107 87/.1),rgb(95 208 179/.16));box-shadow:0 0 0 1px light-dark(#fff,#151917)}
.box.done{border-style:dashed;border-width:1px;background:none}
.box>span{position:absolute;left:-2px;top:-22px;max-width:260px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;
 padding:2px 7px;border-radius:4px;font-size:12px;line-height:16px;font-weight:600;
 background:light-dark(#0b6b57,#5fd0b3);color:light-dark(#fff,#06231c)}
.box.low>span{top:auto;bottom:-22px}
.panel{position:fixed;left:16px;bottom:16px;width:min(340px,calc(100vw - 32px));max-height:calc(100vh - 32px);overflow:auto;
 padding:14px 16px;border:1px solid light-dark(#cfd4cf,#3a423e);border-radius:12px;
 background:light-dark(#fff,#151917);color:light-dark(#1b1f1d,#e8ebe9);font-size:13px;line-height:1.45;cursor:default;
 box-shadow:0 2px 6px rgb(0 0 0/.1),0 12px 36px rgb(0 0 0/.2)}
.panel.top{bottom:auto;top:16px}
.head{display:flex;align-items:center;gap:8px;color:light-dark(#656d68,#939c97);font-size:12px}
.head b{font-weight:600}
.head .end{margin-left:auto;display:flex;gap:2px}
h2{margin-top:8px;font-size:16px;font-weight:650;letter-spacing:-.01em;line-height:1.3}
p{margin-top:4px;color:light-dark(#5a625e,#a3aca7)}
p.keys{margin-top:10px;font-size:12px;color:light-dark(#656d68,#939c97)}
p.problem{margin-top:10px;padding:8px 10px;border-radius:6px;background:light-dark(#fdf1dd,#362810);color:light-dark(#8a5300,#f3bd62)}
p.at{margin-top:10px;min-height:19px;font-weight:500;color:light-dark(#1b1f1d,#e8ebe9);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
p.at.kept{white-space:normal;color:light-dark(#8a5300,#f3bd62)}
.buttons{display:flex;flex-wrap:wrap;gap:8px;margin-top:12px}
button{font-size:13px;line-height:18px;font-weight:500;color:inherit;cursor:pointer;padding:6px 12px;border-radius:8px;
 border:1px solid light-dark(#cfd4cf,#3a423e);background:light-dark(#fff,#1c211f)}
button:hover{background:light-dark(#f6f7f5,#262c29)}
button.main{border-color:transparent;background:light-dark(#0b6b57,#5fd0b3);color:light-dark(#fff,#06231c)}
button.link{min-height:24px;padding:2px 6px;border:0;background:none;color:light-dark(#0b6b57,#5fd0b3)}
button.link:hover{text-decoration:underline}
button:focus-visible,input:focus-visible,summary:focus-visible{outline:2px solid light-dark(#0b6b57,#5fd0b3);outline-offset:2px}
dl{margin-top:10px}
.row{padding:7px 0;border-top:1px solid light-dark(#e2e5e1,#2c332f)}
dt{display:flex;align-items:center;justify-content:space-between;gap:8px;font-size:12px;color:light-dark(#656d68,#939c97)}
dt .link{flex:none;margin:-4px -6px -4px 0}
dd{margin:0;overflow-wrap:anywhere}
dd.lacks{color:light-dark(#8a5300,#f3bd62)}
.foot{position:sticky;bottom:-14px;margin:8px -16px -14px;padding:10px 16px 14px;background:light-dark(#fff,#151917);
 border-top:1px solid light-dark(#e2e5e1,#2c332f)}
ol{margin:4px 0 0;padding:0;list-style:none}
li{display:grid;grid-template-columns:76px minmax(0,1fr);gap:8px;padding:3px 0}
li b{font-size:12px;line-height:19px;font-weight:600;color:light-dark(#5a625e,#a3aca7)}
li b.customer{color:light-dark(#0b6b57,#5fd0b3)}
li span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
label{display:flex;gap:8px;align-items:center;padding:8px 0;border-top:1px solid light-dark(#e2e5e1,#2c332f);cursor:pointer}
input{width:15px;height:15px;margin:0;accent-color:light-dark(#0b6b57,#5fd0b3)}
details{padding:7px 0 0;border-top:1px solid light-dark(#e2e5e1,#2c332f)}
summary{cursor:pointer;color:light-dark(#5a625e,#a3aca7)}
code{display:block;padding:2px 0;font:12px/1.4 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere;color:light-dark(#5a625e,#a3aca7)}
.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
