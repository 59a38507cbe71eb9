using System.Text;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Home.MyDay;

namespace Crm.Foundation.Tests.Files;

public sealed class TabularWriterTests
{
    [Fact]
    public async Task A_csv_is_what_a_french_excel_opens()
    {
        var bytes = await Csv(new Row("Été", 1234.5m, new DateOnly(2026, 11, 22), new DateTime(2026, 11, 22, 10, 15, 0, DateTimeKind.Utc), true));

        bytes.Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes[3..]).ShouldBe("Texte;Montant;Jour;Instant;Oui\r\nÉté;1234,5;22/11/2026;22/11/2026 10:15;oui\r\n");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://elsewhere\")")]
    [InlineData("+33 1 23 45")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tcmd")]
    [InlineData("\rcmd")]
    public async Task A_text_that_looks_like_a_formula_is_made_harmless(string text) =>
        Encoding.UTF8.GetString(await Csv(new Row(text, 0, default, default, false))).ShouldContain("'" + text.Replace("\"", "\"\"", StringComparison.Ordinal));

    [Fact]
    public async Task A_negative_number_stays_a_number() =>
        Encoding.UTF8.GetString(await Csv(new Row("a", -12.5m, default, default, false))).ShouldContain(";-12,5;");

    [Fact]
    public async Task What_no_sheet_of_Excel_can_hold_is_refused_with_the_number()
    {
        var refused = await Should.ThrowAsync<BusinessException>(() => TabularWriter.Write(Stream.Null,
            new Rows<int>(1_048_576, AsyncEnumerable.Empty<int>()), [new Column<int>("N", n => n)], xlsx: true));
        refused.Code.ShouldBe(CoreErrors.ExportTooLarge);
        refused.Values["max"].ShouldBe("1\u202f048\u202f575");
    }

    private sealed record Row(string Text, decimal Amount, DateOnly Day, DateTime At, bool Yes);

    private static async Task<byte[]> Csv(params Row[] rows)
    {
        using var content = new MemoryStream();
        await TabularWriter.Write(content, Rows.Of(rows), [new("Texte", r => r.Text), new("Montant", r => r.Amount), new("Jour", r => r.Day),
            new("Instant", r => r.At), new("Oui", r => r.Yes)], xlsx: false);
        return content.ToArray();
    }
}
