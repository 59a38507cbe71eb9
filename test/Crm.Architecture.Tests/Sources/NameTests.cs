using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Crm.Architecture.Tests.Sources;

/// <summary>One suffix, one meaning: docs/glossary.md.</summary>
public sealed partial class NameTests
{
    [Fact]
    public void A_model_is_that_of_a_page() => House.All.SelectMany(a => a.WrittenTypes())
        .Where(t => t.Name.EndsWith("Model", StringComparison.Ordinal)).AtLeast(100)
        .Where(t => !typeof(PageModel).IsAssignableFrom(t)).Select(t => t.FullName!).ShouldBeNone("tables in EF end in Tables:");

    [Fact]
    public void Records_are_not_a_bag()
    {
        Repository.Sources("*Records.cs").AtLeast(1).Where(IsBag).Select(Written).ShouldBeNone("give each type its own file:");
        Repository.Sources("*Tables.cs").AtLeast(30).Where(IsBag).Select(Written).ShouldBeNone("no type of that name:");
    }

    [Fact]
    public void People_are_not_taken_for_men() => Repository.Sources("*.cs").Concat(Repository.Sources("*.cshtml"))
        .Concat(Repository.Sources("*.cs", "test").Where(f => Path.GetFileName(f) != $"{nameof(NameTests)}.cs"))
        .Concat(Repository.Sources("*.md", "docs").Where(f => !f.Contains("/guide/", StringComparison.Ordinal))).AtLeast(300)
        .SelectMany(f => File.ReadLines(f).Select((l, i) => (Where: $"{Written(f)}:{i + 1}", Line: l)))
        .Where(l => SaysHe(l.Line)).Select(l => $"{l.Where}: {l.Line.Trim()}").ShouldBeNone("« the reader », « they »:");

    [Theory]
    [InlineData("    /// <summary>What the author decided, when he did.</summary>", true)]
    [InlineData("        // Known by his address.", true)]
    [InlineData("An officer's day, as she left it.", true)]
    [InlineData("    public void A_reader_sees_his_own()", true)]
    [InlineData("    /// <summary>What the reader may see, this day, then the others.</summary>", false)]
    public void The_rule_on_people_sees_it(string line, bool refused) => SaysHe(line).ShouldBe(refused);

    /// <summary>No type of the file is called as the file.</summary>
    private static bool IsBag(string file) => !File.ReadLines(file).Select(l => Declared().Match(l))
        .Any(m => m.Success && m.Groups[1].Value == Path.GetFileNameWithoutExtension(file));

    private static bool SaysHe(string line) => He().IsMatch(line);

    private static string Written(string file) => Path.GetRelativePath(Repository.Root, file);

    [GeneratedRegex(@"^(?:public|internal) (?:\w+ )*(?:class|record|interface|enum|struct) (\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"(?<!\p{L})(he|his|him|himself|she|her|hers|herself)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex He();
}
