<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>The earlier version of “%1” cannot be kept: %2. Saving replaces it for good.</source>
        <translation>无法保留“%1”的旧版本：%2。保存之后就找不回来了。</translation>
    </message>
    <message>
        <source>The earlier versions of “%1” cannot be looked for: %2.</source>
        <translation>无法查找“%1”的旧版本：%2。</translation>
    </message>
    <message>
        <source>The earlier versions of “%1” could not all be kept under its new name: %2.</source>
        <translation>“%1”的旧版本没能全部归到新文件名下：%2。</translation>
    </message>
    <message>
        <source>The earlier version “%1” is damaged: it is not what was kept.</source>
        <translation>旧版本“%1”已损坏，内容与当初保留的不符。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Editor for Markdown newsletters that live in a git repository.</source>
        <translation>编辑存放在 git 仓库里的 Markdown 简报。</translation>
    </message>
    <message>
        <source>Put the caret on line &lt;n&gt;, counted from 1.</source>
        <translation>把光标放到第 &lt;n&gt; 行（从 1 数起）。</translation>
    </message>
    <message>
        <source>Start in a workspace: draft.</source>
        <translation>启动时进入的工作区：draft（撰写）。</translation>
    </message>
    <message>
        <source>Write a picture of the window and exit; needs no display.</source>
        <translation>写出窗口的图片后退出；不需要显示器。</translation>
    </message>
    <message>
        <source>Size of the picture in pixels.</source>
        <translation>图片的像素尺寸。</translation>
    </message>
    <message>
        <source>A repository, a folder of issues, or issue files.</source>
        <translation>简报仓库、存放各期的文件夹，或某期的文件。</translation>
    </message>
    <message>
        <source>--line wants a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--line 需要从 1 开始的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no workspace &quot;%1&quot;; there is: draft.</source>
        <translation>没有“%1”工作区；现有：draft。</translation>
    </message>
    <message>
        <source>--size wants a size like 1280x800, not &quot;%1&quot;.</source>
        <translation>--size 需要像 1280x800 这样的尺寸，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>CopyTree</name>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>无法写入 %1。请检查磁盘空间和写入权限。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Whether “%1” is open in another window cannot be told: %2. Edit it in one window only.</source>
        <translation>无法判断“%1”是否已在别的窗口打开：%2。请只在一个窗口里编辑它。</translation>
    </message>
</context>
<context>
    <name>FileOperations</name>
    <message>
        <source>“%1” is a link that would lead nowhere from another folder and was not moved. Keep it in its folder, or move what it leads to.</source>
        <translation>“%1”是一个链接，换了文件夹就会失效，因此没有移动。请让它留在原处，或者移动它指向的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to “%2”, which is on another disk. Save the text there with “Save As…”, then delete the old file.</source>
        <translation>“%1”不能移到“%2”，那里是另一块磁盘。请用“另存为…”把正文存过去，再删除旧文件。</translation>
    </message>
    <message>
        <source>“%1” was not deleted: it cannot be moved to the trash. Look whether you may change its folder, and whether its disk has a trash.</source>
        <translation>没有删除“%1”：无法把它移到回收站。请检查您是否有权更改它所在的文件夹，以及那块磁盘有没有回收站。</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>“%1” does not exist. It may have been moved, renamed or deleted.</source>
        <translation>“%1”不存在。它可能已被移动、改名或删除。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Ask its owner for the right to read it.</source>
        <translation>无法读取“%1”：%2。请向其所有者申请读取权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: its folder is not there any more. Save the text elsewhere with “Save As…”.</source>
        <translation>无法保存“%1”：它所在的文件夹已经不在了。请用“另存为…”把文本存到别处。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: %2. Nothing was changed on disk. Save the text elsewhere with “Save As…”.</source>
        <translation>无法保存“%1”：%2。磁盘上没有任何改动。请用“另存为…”把文本存到别处。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: %2. The file on disk is as it was. Make room and save again, or save the text elsewhere with “Save As…”.</source>
        <translation>无法保存“%1”：%2。磁盘上的文件保持原样。请腾出空间后再保存，或用“另存为…”存到别处。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: %2. The file on disk is as it was. Save again, or save the text elsewhere with “Save As…”.</source>
        <translation>无法保存“%1”：%2。磁盘上的文件保持原样。请再保存一次，或用“另存为…”存到别处。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file but a folder, a device or a pipe. Choose a file.</source>
        <translation>“%1”不是普通文件，而是文件夹、设备或管道。请选择一个文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that can be edited here. Split it, or use another program for it.</source>
        <translation>“%1”超过 %2 MB，这里无法编辑。请拆分它，或改用别的程序。</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program and was not overwritten. Compare the two versions, or save yours elsewhere with “Save As…”.</source>
        <translation>“%1”已被其他程序改动，没有覆盖它。请比较两个版本，或用“另存为…”把您的版本存到别处。</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2. Save again before you rely on it.</source>
        <translation>“%1”已写入，但磁盘没有确认：%2。请再保存一次，以确保写入磁盘。</translation>
    </message>
    <message>
        <source>“%1” could not be saved, nor could its old content be put back. The old content is whole in “%2”. Save the text elsewhere with “Save As…”.</source>
        <translation>无法保存“%1”，也无法恢复其旧内容。旧内容完整地保存在“%2”。请用“另存为…”把文本存到别处。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be written: its folder is not there any more. Insert the image again.</source>
        <translation>无法写入图片“%1”：它所在的文件夹已经不在了。请重新插入图片。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be written: %2. Ask the owner of its folder for the right to write there.</source>
        <translation>无法写入图片“%1”：%2。请向文件夹的所有者申请写入权限。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be written: %2. Make room and insert the image again.</source>
        <translation>无法写入图片“%1”：%2。请腾出空间后重新插入图片。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be written: %2. Insert the image again.</source>
        <translation>无法写入图片“%1”：%2。请重新插入图片。</translation>
    </message>
    <message>
        <source>The image “%1” is larger than %2 MB, the most that is taken here. Make it smaller first.</source>
        <translation>图片“%1”超过 %2 MB 的上限。请先缩小。</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2. Nothing was changed on disk. Ask the owner of its folder for the right to write there.</source>
        <translation>无法重命名“%1”：%2。磁盘上没有任何改动。请向文件夹的所有者申请写入权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2. Nothing was changed on disk.</source>
        <translation>无法重命名“%1”：%2。磁盘上没有任何改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: %2. Nothing was changed on disk.</source>
        <translation>无法删除“%1”：%2。磁盘上没有任何改动。</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program and was not renamed. Look at what it holds now first.</source>
        <translation>“%1”在磁盘上被别的程序改过，因此没有重命名。请先看看它现在的内容。</translation>
    </message>
    <message>
        <source>There is something called “%1” already, and it was not replaced. Choose another name.</source>
        <translation>已经有名为“%1”的文件，没有覆盖它。请换一个名字。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>全词</translation>
    </message>
    <message>
        <source>Whole words only; Chinese text has no words to tell apart, so there it changes nothing</source>
        <translation>只匹配完整的单词；中文不分词，因此对中文没有影响</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement stands for the first group</source>
        <translation>正则表达式；替换文本中的 \1 表示第一个分组</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>替换为(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation>查找(&amp;D)：</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>git could not be started in “%1”: %2.</source>
        <translation>无法在“%1”里启动 git：%2。</translation>
    </message>
    <message>
        <source>git did not come to an end in “%1” and was stopped. Try again when the disk is less busy.</source>
        <translation>git 在“%1”里迟迟没有结束，已被停止。请等磁盘空闲一些再试。</translation>
    </message>
    <message>
        <source>git does not read “%1”, because the folder belongs to another user. If you trust it, tell git so (safe.directory), or make a copy of your own.</source>
        <translation>文件夹“%1”属于别的用户，git 不读取它。如果您信任它，请在 git 里声明（safe.directory），或者复制一份自己的。</translation>
    </message>
    <message>
        <source>“%1” is not the work tree of a git repository.</source>
        <translation>“%1”不是 git 仓库的工作目录。</translation>
    </message>
    <message>
        <source>git cannot read the repository “%1”: %2.</source>
        <translation>git 无法读取仓库“%1”：%2。</translation>
    </message>
    <message>
        <source>git is not asked about “%1”: its configuration names programs to run (%2) that cannot be switched off. Remove them from the configuration.</source>
        <translation>没有用 git 查询“%1”：它的配置里写着要运行的程序（%2），无法停用。请从配置里去掉。</translation>
    </message>
    <message>
        <source>The program git is not installed, so nothing is known of the history of “%1”.</source>
        <translation>没有安装 git，因此无从知道“%1”的历史。</translation>
    </message>
    <message>
        <source>git is not asked about “%1”: its work tree is another folder, “%2”.</source>
        <translation>没有用 git 查询“%1”：它的工作目录是另一个文件夹“%2”。</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>原因未说明</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>“%1” is not inserted: its content is no PNG, JPEG, GIF or WebP image. Convert it first.</source>
        <translation>没有插入“%1”：它不是 PNG、JPEG、GIF 或 WebP 图片。请先转换格式。</translation>
    </message>
    <message>
        <source>The image is not copied: the folder “%1” is a link that leads out of the repository.</source>
        <translation>没有复制图片：文件夹“%1”是指向仓库之外的链接。</translation>
    </message>
    <message>
        <source>The image is not copied: the folder “%1” cannot be made. Check the rights to the folder above it.</source>
        <translation>没有复制图片：无法建立文件夹“%1”。请检查上级文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>Issues</source>
        <translation>期刊</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Shows the issues of another year</source>
        <translation>显示另一年的各期</translation>
    </message>
    <message>
        <source>There are no issues here.</source>
        <translation>这里还没有简报。</translation>
    </message>
    <message>
        <source>Issues of the year</source>
        <translation>这一年的各期</translation>
    </message>
</context>
<context>
    <name>Jianbao::AboutDialog</name>
    <message>
        <source>About Jianbao</source>
        <translation>关于 Jianbao 简报</translation>
    </message>
    <message>
        <source>&lt;b&gt;Jianbao %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Jianbao 简报 %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>An editor for Markdown newsletters that live in a git repository.&lt;br&gt;&lt;br&gt;Qt %1, %2&lt;br&gt;&lt;br&gt;© 2026 The Jianbao authors, MIT licence</source>
        <translation>编辑存放在 git 仓库里的 Markdown 简报。&lt;br&gt;&lt;br&gt;Qt %1，%2&lt;br&gt;&lt;br&gt;© 2026 Jianbao 作者，MIT 许可</translation>
    </message>
</context>
<context>
    <name>Jianbao::Actions</name>
    <message>
        <source>&amp;Open Repository…</source>
        <translation>打开仓库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Issue File…</source>
        <translation>打开简报文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Open Sam&amp;ple Newsletter</source>
        <translation>打开示例简报(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>全部保存(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;vert to File…</source>
        <translation>还原为磁盘上的版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Show &amp;Outline</source>
        <translation>显示大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;Preview</source>
        <translation>显示预览(&amp;P)</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>同步滚动(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Line Numbers</source>
        <translation>行号(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom Preview In</source>
        <translation>放大预览</translation>
    </message>
    <message>
        <source>Zoom Preview Out</source>
        <translation>缩小预览</translation>
    </message>
    <message>
        <source>Normal Preview Size</source>
        <translation>预览正常大小</translation>
    </message>
    <message>
        <source>&amp;Filter Outline</source>
        <translation>筛选大纲(&amp;F)</translation>
    </message>
    <message>
        <source>Go to &amp;Editor</source>
        <translation>转到编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>上一个标签页(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Jianbao</source>
        <translation>关于 Jianbao 简报(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>替换(&amp;L)…</translation>
    </message>
    <message>
        <source>Trailing &amp;Spaces</source>
        <translation>行尾空格(&amp;S)</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>全屏(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Restore an &amp;Earlier Version…</source>
        <translation>恢复旧版本(&amp;E)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Move to &amp;Trash…</source>
        <translation>移到回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Text…</source>
        <translation>恢复未保存的正文(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>Jianbao::DiffView</name>
    <message>
        <source>No differences</source>
        <translation>没有差别</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>(the text ends here without a line break)</source>
        <translation>（文末没有换行）</translation>
    </message>
    <message numerus="yes">
        <source>… %n unchanged line(s)</source>
        <translation>
            <numerusform>… %n 行没有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more row(s) are not shown: the texts differ too much.</source>
        <translation>
            <numerusform>… 还有 %n 行没有显示：差别太多。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::DocumentCommands</name>
    <message>
        <source>Jianbao</source>
        <translation>Jianbao 简报</translation>
    </message>
    <message>
        <source>%1 is outside the repository: a link in it leads there. Write that file?</source>
        <translation>%1 在仓库之外：是仓库里的一个链接指向了它。要写入那个文件吗？</translation>
    </message>
    <message>
        <source>Save Outside the Repository</source>
        <translation>保存到仓库之外</translation>
    </message>
    <message>
        <source>Save %1 As</source>
        <translation>将 %1 另存为</translation>
    </message>
    <message>
        <source>%1 is open in another tab. Close that tab first, or choose another name.</source>
        <translation>%1 已在另一个标签页中打开。请先关闭那个标签页，或换一个文件名。</translation>
    </message>
    <message>
        <source>Take %1 as it is on disk? Your changes since the last save go; Undo brings them back.</source>
        <translation>采用磁盘上的 %1 吗？上次保存以来的改动会消失，但可以撤销。</translation>
    </message>
    <message>
        <source>Revert to File</source>
        <translation>还原为磁盘上的版本</translation>
    </message>
    <message>
        <source>Saving… The disk takes its time.</source>
        <translation>正在保存…磁盘有点慢。</translation>
    </message>
    <message>
        <source>Keep Working</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>A Published Issue</source>
        <translation>已发布的一期</translation>
    </message>
    <message>
        <source>&amp;New Issue Instead</source>
        <translation>改为新建一期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename Anyway</source>
        <translation>仍要重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace Anyway</source>
        <translation>仍要覆盖(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete Anyway</source>
        <translation>仍要删除(&amp;D)</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>新文件名：</translation>
    </message>
    <message>
        <source>“%1” is no file name: it contains a slash.</source>
        <translation>“%1”不能用作文件名：里面有斜杠。</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>把 %1 移到回收站？</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>-earlier</source>
        <comment>part of a file name</comment>
        <translation>-旧版</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>Jianbao::DocumentPage</name>
    <message>
        <source>Text of %1</source>
        <translation>%1 的文本</translation>
    </message>
    <message>
        <source>%1 was changed by another program; its new text is shown.</source>
        <translation>%1 已被其他程序改动；现在显示的是新内容。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Take the File&apos;s Text</source>
        <translation>采用文件的内容</translation>
    </message>
    <message>
        <source>Overwrite the File</source>
        <translation>覆盖文件</translation>
    </message>
    <message>
        <source>%1 is no longer on disk. The text here is kept; saving writes the file anew.</source>
        <translation>%1 已不在磁盘上。这里的文本仍然保留；保存即可重新写出文件。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The text in %1 now cannot be edited, so yours is kept. Save it elsewhere first.</source>
        <translation>%1 现在的内容无法编辑，因此保留了您的文本。请先把它存到别处。</translation>
    </message>
    <message>
        <source>%1 was changed by another program, in the way you had changed it already.</source>
        <translation>%1 被别的程序改过，改动与您已做的相同。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Its changes are merged with yours; Undo takes them out again.</source>
        <translation>%1 被别的程序改过，那些改动已与您的合并；“撤销”可以把它们去掉。</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>查看改动</translation>
    </message>
    <message>
        <source>What another program changed in %1</source>
        <translation>别的程序在 %1 里的改动</translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed by another program in %n place(s) that you have changed, too. Nothing has been overwritten.</source>
        <translation>
            <numerusform>%1 被别的程序改过，其中 %n 处您也改了。没有覆盖任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and Decide…</source>
        <translation>比较并决定…</translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept safe at the moment: %1 Save often.</source>
        <translation>眼下无法为未保存的正文留底：%1请勤保存。</translation>
    </message>
    <message>
        <source>%1 is open in another Jianbao window (process %2) and is shown read-only here. If you edit it in both, what one saves is merged into the other.</source>
        <translation>%1 已在另一个 Jianbao 窗口打开（进程 %2），这里只读显示。如果两边都编辑，一边保存的改动会合并到另一边。</translation>
    </message>
    <message>
        <source>Edit Here Too</source>
        <translation>在这里也编辑</translation>
    </message>
    <message>
        <source>%1 is saved, but its earlier text could not be kept: %2</source>
        <translation>%1 已保存，但没能保留它之前的内容：%2</translation>
    </message>
</context>
<context>
    <name>Jianbao::DocumentTabs</name>
    <message>
        <source>Choose an issue in the list on the left.</source>
        <translation>请在左边的列表中选择一期。</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>已打开的各期</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a modified file</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <translation>未命名 %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还没有保存过</translation>
    </message>
</context>
<context>
    <name>Jianbao::DraftWorkspace</name>
    <message>
        <source>Images are copied into the repository of an issue, and %1 is in none that is open.</source>
        <translation>图片会复制到简报所在的仓库，而 %1 不在已打开的仓库里。</translation>
    </message>
</context>
<context>
    <name>Jianbao::FailurePage</name>
    <message>
        <source>Restart Preview</source>
        <translation>重新启动预览</translation>
    </message>
</context>
<context>
    <name>Jianbao::FindBar</name>
    <message>
        <source>continued from the top</source>
        <translation>已从头继续</translation>
    </message>
    <message>
        <source>continued from the end</source>
        <translation>已从末尾继续</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>正则表达式有误：%1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 of 17, continued from the top</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Jianbao::ImageFile</name>
    <message>
        <source>There is no image “%1”.</source>
        <translation>没有图片“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not shown: it lies outside the repository.</source>
        <translation>不显示“%1”：它在仓库之外。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” is not shown: it is larger than 32 MiB.</source>
        <translation>不显示“%1”：它超过 32 MiB。</translation>
    </message>
    <message>
        <source>“%1” is not an image.</source>
        <translation>“%1”不是图片。</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueList</name>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueListDelegate</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueListModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkDialog</name>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address with the desktop&apos;s program for it?</source>
        <translation>用桌面默认程序打开这个地址吗？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Jianbao::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation>Jianbao 简报</translation>
    </message>
    <message>
        <source>Open a Repository</source>
        <translation>打开仓库</translation>
    </message>
    <message>
        <source>Open Issue Files</source>
        <translation>打开简报文件</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>没有打开：%1</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line (1–%1):</source>
        <translation>行（1–%1）：</translation>
    </message>
    <message>
        <source>%1[*] — %2 — Jianbao</source>
        <translation>%1[*] — %2 — Jianbao</translation>
    </message>
    <message>
        <source>%1 — Jianbao</source>
        <translation>%1 — Jianbao</translation>
    </message>
    <message>
        <source>This link has no address.</source>
        <translation>这个链接没有地址。</translation>
    </message>
    <message>
        <source>A save was interrupted earlier. The whole text from before it is in:
%1
Compare it with the issue, then delete it.</source>
        <translation>之前有一次保存被中断。保存前的完整文本在：
%1
请与这一期比较，然后删除它。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>There is no unsaved text to recover.</source>
        <translation>没有需要恢复的正文。</translation>
    </message>
</context>
<context>
    <name>Jianbao::MergeDialog</name>
    <message>
        <source>Changes in Two Places: %1</source>
        <translation>两边都有改动：%1</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were changing the same lines. Decide for each place which text to keep. Nothing is lost whichever you take: the file on disk is not touched until you save, and the merge can be undone.</source>
        <translation>您编辑 %1 的时候，别的程序也改了同样的几行。请逐处决定留下哪一边。选哪边都不会丢东西：保存之前不会动磁盘上的文件，合并也可以撤销。</translation>
    </message>
    <message>
        <source>(there was nothing here)</source>
        <translation>（这里原来没有内容）</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>冲突 %1 / %2</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · 第 %2 行</translation>
    </message>
    <message>
        <source>%1 · in %2, line %3</source>
        <translation>%1 · “%2”里，第 %3 行</translation>
    </message>
    <message>
        <source>Not decided yet. Take one of the texts above, or write here what it should be.</source>
        <translation>还没有决定。请选用上面的一边，或者直接在这里写。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conflict(s) decided</source>
        <translation>
            <numerusform>%n 处冲突已决定 %1 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>正文开头</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>第 %1 行 · %2</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>the file’s</source>
        <translation>用文件的</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两边都要</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>自己改的</translation>
    </message>
    <message>
        <source>Leave without what you have written here?</source>
        <translation>不保留刚才在这里写的内容，直接离开？</translation>
    </message>
</context>
<context>
    <name>Jianbao::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>Jianbao::OutlineDelegate</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>Jianbao::OutlinePanel</name>
    <message>
        <source>No issue is open.</source>
        <translation>尚未打开任何一期。</translation>
    </message>
    <message>
        <source>Nothing in this issue matches the filter.</source>
        <translation>这一期里没有符合筛选的内容。</translation>
    </message>
    <message>
        <source>This issue has no sections yet.</source>
        <translation>这一期还没有栏目。</translation>
    </message>
</context>
<context>
    <name>Jianbao::OutlineRow</name>
    <message>
        <source>No link</source>
        <translation>无链接</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>热身小新闻</translation>
    </message>
    <message>
        <source>The newsletter has no section with this name. Check the heading for a typing mistake.</source>
        <translation>简报没有叫这个名字的栏目。请检查标题是否有错字。</translation>
    </message>
    <message>
        <source>Nothing is in here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>unknown section</source>
        <translation>未知栏目</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier issues</source>
        <translation>往期回顾</translation>
    </message>
    <message>
        <source>Closing lines</source>
        <translation>结尾</translation>
    </message>
</context>
<context>
    <name>Jianbao::PauseNotice</name>
    <message>
        <source>The preview is paused: %1</source>
        <translation>预览已暂停：%1</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreferencesDialog</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreviewView</name>
    <message>
        <source>The preview is off because the program runs as the system administrator (root), whom its sandbox does not protect. Start Jianbao as an ordinary user to see it.</source>
        <translation>程序正以系统管理员（root）身份运行，沙箱无法保护，因此预览已关闭。请以普通用户身份启动 Jianbao。</translation>
    </message>
    <message>
        <source>The preview appears here as soon as there is text.</source>
        <translation>有了文本，预览就会出现在这里。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The preview has stopped several times in a row. Your text is not affected.</source>
        <translation>预览连续多次停止。您的文本不受影响。</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Jianbao::Recovery</name>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The text cannot be read any more.</source>
        <translation>正文已经无法读出。</translation>
    </message>
    <message>
        <source>The last changes could not be read.</source>
        <translation>最后几处改动没能读出。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>文件已经不在了。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile; both are merged.</source>
        <translation>文件在此期间改过，恢复时会合并。</translation>
    </message>
    <message>
        <source>%1 is read-only here. Save the text elsewhere.</source>
        <translation>%1 在这里是只读的。请把正文存到别处。</translation>
    </message>
    <message>
        <source>Save the Recovered Text</source>
        <translation>保存恢复的正文</translation>
    </message>
    <message>
        <source>The text cannot be read any more. It was kept in %1; discard it, or copy that file for somebody who may get something out of it.</source>
        <translation>正文已经无法读出。它保存在 %1 里：可以丢弃，也可以把那个文件复制给也许能读出一些内容的人。</translation>
    </message>
</context>
<context>
    <name>Jianbao::RecoveryDialog</name>
    <message>
        <source>The file has this text already: there is nothing to recover.</source>
        <translation>文件里已经是这些内容，没有要恢复的。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 · %2 lines</source>
        <comment>when it was changed, and +3 −1</comment>
        <translation>%1 · %2 行</translation>
    </message>
    <message>
        <source>&amp;Changes that are not in a file</source>
        <translation>还没有存进文件的内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Changes that are not in the file</source>
        <translation>文件里没有的改动(&amp;C)</translation>
    </message>
    <message>
        <source>Discard Recovered Text</source>
        <translation>丢弃恢复的正文</translation>
    </message>
    <message>
        <source>Discard the recovered text of %1?</source>
        <translation>丢弃 %1 的恢复正文？</translation>
    </message>
    <message>
        <source>It cannot be brought back. The file itself stays as it is.</source>
        <translation>丢弃后无法找回。文件本身保持原样。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Jianbao::StatusFields</name>
    <message>
        <source>Items</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Caret position</source>
        <translation>光标位置</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>编码与换行符</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>是否已保存</translation>
    </message>
    <message>
        <source>Preview profile</source>
        <translation>预览样式</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>本期 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source> (lead %1 ✓)</source>
        <translation>（导读 %1 ✓）</translation>
    </message>
    <message>
        <source> (lead says %1 ✗)</source>
        <translation>（导读写 %1 ✗）</translation>
    </message>
    <message>
        <source>GitHub preview</source>
        <translation>GitHub 预览</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>行 %1 列 %2</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>正在保存的文件</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
</context>
<context>
    <name>Jianbao::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n issue(s) have changes that are not saved. Save them?</source>
        <translation>
            <numerusform>有 %n 期的改动尚未保存。要保存吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Save them?</source>
        <translation>%1 的改动尚未保存。要保存吗？</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save Selected</source>
        <translation>保存所选(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Jianbao::VersionsDialog</name>
    <message>
        <source>Restore an Earlier Version of %1</source>
        <translation>恢复 %1 的旧版本</translation>
    </message>
    <message>
        <source>There is no earlier version of %1 yet.

One is kept each time you open the file and save it for the first time, so that you can always go back to what it was before you began.</source>
        <translation>%1 还没有旧版本。

每次打开文件后第一次保存时，会留下一份之前的内容，随时可以回到动手之前的样子。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This version cannot be read</source>
        <translation>这个版本无法读出</translation>
    </message>
    <message>
        <source>This version is the same as the current text.</source>
        <translation>这个版本与现在的正文相同。</translation>
    </message>
    <message>
        <source>&amp;What restoring it changes</source>
        <translation>恢复后的变化(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What restoring it changes: %1 lines</source>
        <comment>+3 −1</comment>
        <translation>恢复后的变化：%1 行(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Jianbao::WelcomePage</name>
    <message>
        <source>Jianbao</source>
        <translation>Jianbao 简报</translation>
    </message>
    <message>
        <source>An editor for newsletters that live in a git repository.</source>
        <translation>编辑存放在 git 仓库里的简报。</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>打开仓库</translation>
    </message>
    <message>
        <source>A folder with a newsletter&apos;s issues in it</source>
        <translation>存放各期简报的文件夹</translation>
    </message>
    <message>
        <source>Try the sample newsletter</source>
        <translation>试用示例简报</translation>
    </message>
    <message>
        <source>A copy that you may change as you like</source>
        <translation>一份可以随意改动的副本</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>最近打开：</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Texts that may be recovered cannot be looked for in “%1”: %2.</source>
        <translation>无法在“%1”里查找可恢复的正文：%2。</translation>
    </message>
    <message>
        <source>The recovery copy “%1” cannot be removed: %2. Its text will be offered again.</source>
        <translation>无法删除恢复副本“%1”：%2。下次还会提示恢复它。</translation>
    </message>
    <message>
        <source>No recovery copy of “%1” can be kept in “%2”: %3. Save often: until this is mended, a crash loses what is not saved.</source>
        <translation>无法在“%2”里为“%1”保留恢复副本：%3。请勤保存：问题解决之前，一旦崩溃，没保存的内容就没了。</translation>
    </message>
    <message>
        <source>The recovery copy “%1” is in use by another window of this program and was not removed.</source>
        <translation>恢复副本“%1”正被本程序的另一个窗口使用，没有删除。</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Rendering this text takes longer than %1 ms.</source>
        <translation>渲染这段文本要花 %1 毫秒以上。</translation>
    </message>
    <message>
        <source>This text nests quotes, lists or emphasis more than %1 levels deep.</source>
        <translation>这段文本的引用、列表或强调嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The HTML of this text is larger than %1 MiB.</source>
        <translation>这段文本的 HTML 超过 %1 MiB。</translation>
    </message>
    <message>
        <source>The Markdown parser failed on this text. There may be too little memory: close other programs.</source>
        <translation>Markdown 解析器无法处理这段文本。可能是内存不足：请关闭其他程序。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Conflicts</source>
        <translation>冲突(&amp;C)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Previous conflict (Shift+F7)</source>
        <translation>上一处冲突（Shift+F7）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Next conflict (F7)</source>
        <translation>下一处冲突（F7）</translation>
    </message>
    <message>
        <source>Befo&amp;re</source>
        <translation>改动之前(&amp;R)</translation>
    </message>
    <message>
        <source>The text before both changed it</source>
        <translation>两边改动之前的内容</translation>
    </message>
    <message>
        <source>&amp;Your text</source>
        <translation>您的正文(&amp;Y)</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的正文</translation>
    </message>
    <message>
        <source>&amp;The file on disk (changed by another program)</source>
        <translation>磁盘上的文件（别的程序改过）(&amp;T)</translation>
    </message>
    <message>
        <source>The file on disk</source>
        <translation>磁盘上的文件</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>用我的(&amp;M)</translation>
    </message>
    <message>
        <source>Keep your text (Alt+1)</source>
        <translation>留下您的正文（Alt+1）</translation>
    </message>
    <message>
        <source>Take the &amp;File’s</source>
        <translation>用文件的(&amp;F)</translation>
    </message>
    <message>
        <source>Use what the file on disk has (Alt+2)</source>
        <translation>用磁盘上文件的内容（Alt+2）</translation>
    </message>
    <message>
        <source>Take &amp;Both</source>
        <translation>两边都要(&amp;B)</translation>
    </message>
    <message>
        <source>The file’s text first, then yours (Alt+3)</source>
        <translation>先放文件的，再放您的（Alt+3）</translation>
    </message>
    <message>
        <source>&amp;Edit what the text will have here</source>
        <translation>合并后这里的内容，可以修改(&amp;E)</translation>
    </message>
    <message>
        <source>What the text will have here</source>
        <translation>合并后这里的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>筛选大纲</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Editor &amp;font:</source>
        <translation>编辑器字体(&amp;F)：</translation>
    </message>
    <message>
        <source>Editor font size</source>
        <translation>编辑器字号</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Preview &amp;zoom:</source>
        <translation>预览缩放(&amp;Z)：</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes</source>
        <translation>“%1”必须是引号中的文本</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts</source>
        <translation>“%1”必须是文本列表</translation>
    </message>
    <message>
        <source>“file-pattern” must be a regular expression with the date as its first group</source>
        <translation>“file-pattern”必须是正则表达式，且第一个分组是日期</translation>
    </message>
    <message>
        <source>sections are written as [[section]]</source>
        <translation>栏目要写成 [[section]]</translation>
    </message>
    <message>
        <source>a section needs an “id” and a “heading”</source>
        <translation>栏目需要“id”和“heading”</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>“%1”必须是 true 或 false</translation>
    </message>
    <message>
        <source>“lead-counts” must be phrases with “%1” once each</source>
        <translation>“lead-counts”中的每个短语必须恰好包含一个“%1”</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Whether “%1” is a published issue could not be found out.</source>
        <translation>无法确定“%1”是否已经发布。</translation>
    </message>
    <message>
        <source>“%1” is a published issue.</source>
        <translation>“%1”是已发布的一期。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a published issue with %n entries.</source>
        <translation>
            <numerusform>“%1”是已发布的一期，有 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a published issue with %n entries: “%2”.</source>
        <translation>
            <numerusform>“%1”是已发布的一期，有 %n 条：“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” links to it in line %2.</source>
        <translation>“%1”第 %2 行有指向它的链接。</translation>
    </message>
    <message>
        <source>Under another name, links to it lead nowhere; if the next issue is written into it, its entries are gone.</source>
        <translation>改名之后，指向它的链接会失效；如果接着用它写下一期，这一期的条目就没了。</translation>
    </message>
    <message>
        <source>If another text is saved over it, its entries are gone, and links to it show that text.</source>
        <translation>如果用别的正文覆盖它，这一期的条目就没了，指向它的链接会显示那份正文。</translation>
    </message>
    <message>
        <source>If it is deleted, its entries are gone, and links to it lead nowhere.</source>
        <translation>删除之后，这一期的条目就没了，指向它的链接也会失效。</translation>
    </message>
    <message>
        <source>What was changed in it since the last commit is kept nowhere else.</source>
        <translation>上次提交之后对它的改动，别处没有留底。</translation>
    </message>
    <message>
        <source>The last commit does not hold it, so git may not be able to bring it back.</source>
        <translation>上次提交里没有它，git 未必能把它找回来。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover Unsaved Text</source>
        <translation>恢复未保存的正文</translation>
    </message>
    <message>
        <source>The program ended before these texts were saved. Nothing is lost: each one can be restored as it was, and nothing is deleted unless you discard it.</source>
        <translation>程序结束时这些正文还没有保存。什么都没丢：每一份都可以原样恢复，除非您丢弃，否则不会删除。</translation>
    </message>
    <message>
        <source>&amp;Texts that can be recovered</source>
        <translation>可以恢复的正文(&amp;T)</translation>
    </message>
    <message>
        <source>Texts that can be recovered</source>
        <translation>可以恢复的正文</translation>
    </message>
    <message>
        <source>&amp;Changes that are not in the file</source>
        <translation>文件里没有的改动(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>存到别处(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>“Later” keeps everything for the next start.</source>
        <translation>选“以后再说”会全部保留到下次启动。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>全部恢复(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>“%1” names “%2” as the folder of the issues, which is not inside the repository. Correct the key “folder”.</source>
        <translation>“%1”把“%2”写作各期的文件夹，但它不在仓库内。请改正“folder”一项。</translation>
    </message>
    <message>
        <source>“%1” is no newsletter: neither “%2” nor a folder “%3” is there or in a folder above, and it holds no issue, a file such as “2021-07-18.md”. Open the newsletter&apos;s folder or one of its issues.</source>
        <translation>“%1”不是简报：这里和上级文件夹里都没有“%2”或文件夹“%3”，也没有像“2021-07-18.md”这样的一期。请打开简报的文件夹或其中一期。</translation>
    </message>
    <message>
        <source>“%1” holds no issue: there is no Markdown file in the newsletter&apos;s folder “%2”. Put an issue there, or open another folder.</source>
        <translation>“%1”里没有任何一期：简报文件夹“%2”中没有 Markdown 文件。请放入一期，或打开别的文件夹。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The preview did not show anything within 30 seconds.</source>
        <translation>预览在 30 秒内没有显示任何内容。</translation>
    </message>
    <message>
        <source>The screenshot could not be written to %1. Is the folder there?</source>
        <translation>无法把截图写到 %1。文件夹存在吗？</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>The file is no text: it has a NUL byte at byte %1, in line %2. It is shown read-only, so that saving cannot damage it.</source>
        <translation>这个文件不是文本：第 %1 字节（第 %2 行）是 NUL。现以只读方式显示，以免保存时损坏它。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8: byte %1, in line %2, is 0x%3. It is shown read-only, so that saving cannot damage it. Convert it to UTF-8 to edit it.</source>
        <translation>这个文件不是有效的 UTF-8：第 %1 字节（第 %2 行）是 0x%3。现以只读方式显示，以免保存时损坏它。要编辑请先转换为 UTF-8。</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” is not opened: line %2 has more than %3 characters, which no editor window can show without freezing. Break the line with another program first.</source>
        <translation>没有打开“%1”：第 %2 行超过 %3 个字符，任何编辑窗口显示它都会卡死。请先用别的程序把这一行断开。</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的改动</translation>
    </message>
    <message>
        <source>Issues to save</source>
        <translation>要保存的各期</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>旧版本(&amp;E)</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>另存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Restoring can be undone.</source>
        <translation>恢复之后可以撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>WhenText</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
</TS>
