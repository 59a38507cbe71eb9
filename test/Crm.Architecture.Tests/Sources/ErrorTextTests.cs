using System.Reflection;
using System.Text.RegularExpressions;
using Crm.Foundation.Localization;
using Crm.Web.Composition;

namespace Crm.Architecture.Tests.Sources;

public sealed partial class ErrorTextTests
{
    private static readonly Texts Texts = new(House.All);

    [Fact]
    public void Every_code_has_its_french_text() => House.All.SelectMany(a => a.WrittenTypes()).Where(t => t.Name.EndsWith("Errors", StringComparison.Ordinal))
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(f => f.IsLiteral && f.FieldType == typeof(string)))
        .Select(f => (string)f.GetRawConstantValue()!).Where(c => Code().IsMatch(c)).AtLeast(20)
        .Where(c => !Texts.Knows(c)).ShouldBeNone("no French text:");

    [Fact]
    public void Every_code_written_in_place_has_its_french_text() => Repository.Sources("*.cs").AtLeast(80)
        .SelectMany(f => Literal().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).AtLeast(20)
        .Where(c => !Texts.Knows(c) && c != Crm.Foundation.Data.ModelConventions.SearchColumn).ShouldBeNone("no French text:");

    [Fact]
    public void Every_code_carries_its_module() =>
        House.Modules.SelectMany(a => a.WrittenTypes().Where(t => t.Name.EndsWith("Errors", StringComparison.Ordinal))
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(f => f.IsLiteral && f.FieldType == typeof(string)))
        .Select(f => (Module: a.GetName().Name!.Split('.')[2], Code: (string)f.GetRawConstantValue()!))).AtLeast(2)
        .Where(c => !c.Code.StartsWith($"Crm.{c.Module}:", StringComparison.Ordinal)).Select(c => $"{c.Module}: {c.Code}")
        .ShouldBeNone("a code that does not name its module:");

    [GeneratedRegex(@"^Crm(\.\w+)*:\w+$")]
    private static partial Regex Code();

    [GeneratedRegex("\"(Crm(?:\\.\\w+)*:\\w+)\"")]
    private static partial Regex Literal();
}
