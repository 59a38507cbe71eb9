using System.Text.RegularExpressions;

namespace Crm.Architecture.Tests.Sources;

public sealed partial class SourceTests
{
    private static readonly IReadOnlyList<(string Path, string[] Lines)> Product =
        [.. Repository.Sources("*.cs").Select(f => (Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'), File.ReadAllLines(f)))];

    [Fact]
    public void No_query_is_built_from_a_string() => Offenders(RawSql()).ShouldBeNone("raw SQL:");

    [Fact]
    public void Now_and_chance_come_from_the_clock() => Offenders(OwnTime(), except: ["src/Crm.Foundation/Time/"])
        .ShouldBeNone("time or chance outside the clock:");

    [Fact]
    public void Nothing_is_left_for_later() => Offenders(LeftForLater()).ShouldBeNone("left for later:");

    [Fact]
    public void Nothing_comes_back_but_through_the_trash() =>
        Offenders(Restored(), except: ["src/Crm.Workbench/Trash/"]).ShouldBeNone("use TakeBack, which knows the limit:");

    [Fact]
    public void No_export_is_cut() => Offenders(CutExport()).ShouldBeNone("use ListExport, which reads the whole list:");

    [Fact]
    public void A_namespace_is_its_folder() => Product.AtLeast(80)
        .Select(f => (f.Path, Said: f.Lines.Select(l => Namespace().Match(l)).FirstOrDefault(m => m.Success)?.Groups[1].Value))
        .Where(f => f.Said is not null && f.Said != Path.GetDirectoryName(f.Path)!["src/".Length..].Replace('/', '.'))
        .Select(f => $"{f.Path}: {f.Said}").ShouldBeNone("namespace ≠ folder:");

    [Fact]
    public void A_line_can_be_read() => Repository.Sources("*.cs").Concat(Repository.Sources("*.cshtml"))
        .Concat(Repository.Sources("*.cs", "test")).AtLeast(300)
        .SelectMany(f => File.ReadLines(f).Select((l, i) => (Where: $"{Path.GetRelativePath(Repository.Root, f)}:{i + 1}", l.Length)))
        .Where(l => l.Length > 160).Select(l => $"{l.Where}: {l.Length}").ShouldBeNone("over 160 characters:");

    [Fact]
    public void A_file_is_short() => Product.AtLeast(80).Where(f => f.Lines.Length > 150).Select(f => $"{f.Path}: {f.Lines.Length} lines")
        .ShouldBeNone("over 150 lines:");

    [Fact]
    public void A_page_model_is_thin() => Product.Where(f => f.Path.EndsWith(".cshtml.cs", StringComparison.Ordinal)).AtLeast(2)
        .Where(f => f.Lines.Length > 90).Select(f => $"{f.Path}: {f.Lines.Length} lines").ShouldBeNone("a page model over 90 lines:");

    [Fact]
    public void The_foundation_stays_under_2500_lines_of_code() =>
        Product.Where(f => f.Path.StartsWith("src/Crm.Foundation/", StringComparison.Ordinal)).AtLeast(30)
            .Sum(f => f.Lines.Count(l => l.Trim() is { Length: > 0 } line && !line.StartsWith("//", StringComparison.Ordinal)))
            .ShouldBeLessThanOrEqualTo(2_500);

    [Fact]
    public void A_type_says_what_it_is_for() => Product.AtLeast(80)
        .Where(f => f.Lines.Any(l => Declaration().IsMatch(l)) && !f.Lines.Any(l => l.Contains("/// <", StringComparison.Ordinal)) && f.Lines.Length > 40)
        .Select(f => f.Path).ShouldBeNone("over 40 lines without a word on what it is for:");

    [Fact]
    public void Pages_hold_no_script_style_or_handler() => Repository.Sources("*.cshtml").AtLeast(5)
        .SelectMany(f => File.ReadLines(f).Select((l, i) => (Where: $"{Path.GetRelativePath(Repository.Root, f)}:{i + 1}", Line: l)))
        .Where(l => InlineCode().IsMatch(l.Line)).Select(l => $"{l.Where}: {l.Line.Trim()}").ShouldBeNone("refused by the content security policy:");

    [Theory]
    [InlineData("db.Database.ExecuteSqlRaw(text)")]
    [InlineData("set.FromSqlRaw(\"SELECT 1\")")]
    [InlineData("Database.SqlQueryRaw<int>(sql)")]
    public void The_rule_on_raw_sql_sees_it(string line) => RawSql().IsMatch(line).ShouldBeTrue();

    [Theory]
    [InlineData("var a = DateTime.Now;", true)]
    [InlineData("var a = DateTimeOffset.UtcNow;", true)]
    [InlineData("var a = clock.Now;", false)]
    [InlineData("var r = new Random(3);", true)]
    public void The_rule_on_time_sees_it(string line, bool refused) => OwnTime().IsMatch(line).ShouldBe(refused);

    private static IEnumerable<string> Offenders(Regex wrong, params string[] except) => Product.AtLeast(80)
        .Where(f => !except.Any(e => f.Path.StartsWith(e, StringComparison.Ordinal)))
        .SelectMany(f => f.Lines.Select((l, i) => (Where: $"{f.Path}:{i + 1}", Line: l)))
        .Where(l => wrong.IsMatch(l.Line)).Select(l => $"{l.Where}: {l.Line.Trim()}");

    [GeneratedRegex(@"\b(FromSqlRaw|ExecuteSqlRaw|ExecuteSqlRawAsync|SqlQueryRaw|FromSql|CommandText\s*=\s*\$)\b")]
    private static partial Regex RawSql();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|\bnew Random\(|\bRandom\.Shared\b|\bEnvironment\.TickCount")]
    private static partial Regex OwnTime();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException|\[Obsolete|\bSkip\s*=\s*""|#if\s+false")]
    private static partial Regex LeftForLater();

    [GeneratedRegex(@"(?<!base)\.Restore\(\)")]
    private static partial Regex Restored();

    [GeneratedRegex(@"MaxExported|\bExport\(.*\.Take\(")]
    private static partial Regex CutExport();

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(public|internal) .*\b(class|record|interface|enum|struct)\b")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=""|hx-on|hx-vals=['""]js:|hx-confirm=['""]js:", RegexOptions.IgnoreCase)]
    private static partial Regex InlineCode();
}
