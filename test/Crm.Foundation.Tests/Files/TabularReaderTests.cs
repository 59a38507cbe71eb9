using System.Text;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;

namespace Crm.Foundation.Tests.Files;

/// <summary>What people's programs write as CSV.</summary>
public sealed class TabularReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("crm-tabular-").FullName;

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void A_csv_is_read_whatever_separates_its_cells(string separator)
    {
        var rows = Read("a.csv", $"Code{separator}Intitulé du projet\n59350{separator}Lille\n");

        rows.Single().Line.ShouldBe(2);
        rows.Single()["code"].ShouldBe("59350");
        rows.Single()["INTITULE DU PROJET"].ShouldBe("Lille");
    }

    [Fact]
    public void A_file_saved_by_an_old_excel_keeps_its_accents()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(folder, "ancien.csv");
        File.WriteAllBytes(path, Encoding.GetEncoding(1252).GetBytes("Commune;Prénom\nHénin-Beaumont;Cœur €\n"));

        TabularReader.Read(path).Single()["prenom"].ShouldBe("Cœur €");
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_first_heading()
    {
        var path = Path.Combine(folder, "bom.csv");
        File.WriteAllText(path, "Code;Nom\n01;Ain\n", new UTF8Encoding(true));

        TabularReader.Read(path).Single()["code"].ShouldBe("01");
    }

    [Fact]
    public void A_quoted_cell_may_hold_line_breaks_separators_and_quotes() =>
        Read("q.csv", "a;b\n\"un\ndeux; \"\"trois\"\"\";x\n").Single()["a"].ShouldBe("un\ndeux; \"trois\"");

    [Fact]
    public void A_short_line_gives_empty_cells() => Read("s.csv", "a;b;c\n1\n").Single()["c"].ShouldBe("");

    [Fact]
    public void The_quote_an_export_put_before_a_formula_is_taken_back() => Read("f.csv", "a\n'=1+1\n").Single()["a"].ShouldBe("=1+1");

    [Theory]
    [InlineData("vide.csv", "")]
    [InlineData("faux.xlsx", "ceci n'est pas un classeur")]
    [InlineData("sans-titre.csv", ";;\n1;2;3\n")]
    public void What_cannot_be_read_is_refused(string name, string content) =>
        Should.Throw<BusinessException>(() => Read(name, content)).Code.ShouldBe(CoreErrors.FileUnreadable);

    [Fact]
    public async Task What_we_write_we_read_back()
    {
        foreach (var name in new[] { "tour.csv", "tour.xlsx" })
        {
            var path = Path.Combine(folder, name);
            await using (var file = File.Create(path))
                await TabularWriter.Write(file, Rows.Of(["=cmd()", "Cœur; \"net\""]), [new Column<string>("Texte", t => t)],
                    name.EndsWith("xlsx", StringComparison.Ordinal));
            TabularReader.Read(path).Select(r => r["texte"]).ShouldBe(["=cmd()", "Cœur; \"net\""]);
        }
    }

    [Fact]
    public void Utf16_with_its_mark_is_read_and_without_it_is_refused()
    {
        var marked = Path.Combine(folder, "utf16.csv");
        File.WriteAllText(marked, "Code;Nom\n59350;Cœur\n", Encoding.Unicode);
        TabularReader.Read(marked).Single()["nom"].ShouldBe("Cœur");

        var bare = Path.Combine(folder, "nu.csv");
        File.WriteAllBytes(bare, new UnicodeEncoding(false, false).GetBytes("Code;Nom\n59350;Lille\n"));
        Refused(bare);
    }

    [Fact]
    public void Blank_lines_are_passed_over_and_lines_keep_their_numbers() =>
        Read("blanc.csv", "a;b\n\n1;2\n;\n3;4\n").Select(r => (r.Line, r["a"])).ShouldBe([(3, "1"), (5, "3")]);

    [Fact]
    public void A_heading_written_twice_is_refused() => Refused(Written("deux.csv", "Nom;Prénom;NOM\nA;B;C\n"));

    [Theory, InlineData(200, true), InlineData(201, false), InlineData(300, false)]
    public void At_most_two_hundred_columns_are_read(int columns, bool read)
    {
        var path = Written("large.csv", string.Join(';', Enumerable.Range(1, columns).Select(i => $"c{i}")) + "\n"
            + string.Join(';', Enumerable.Range(1, columns)) + "\n");
        if (read) TabularReader.Read(path).Single()[$"c{columns}"].ShouldBe($"{columns}");
        else Refused(path);
    }

    [Fact]
    public void Columns_without_a_heading_are_left_out() => Read("vides.csv", "a;;b\n1;2;3\n").Single()["b"].ShouldBe("3");

    [Fact]
    public void A_quote_left_open_is_said_rather_than_read_to_the_end() => Refused(Written("guillemet.csv", "a;b\n\"" + new string('x', 150_000) + "\n"));

    [Fact]
    public void Markup_in_a_cell_stays_text() => Read("p.csv", "a\n<p>Bonjour</p>\n").Single()["a"].ShouldBe("<p>Bonjour</p>");

    private static void Refused(string path) =>
        Should.Throw<BusinessException>(() => TabularReader.Read(path).ToList()).Code.ShouldBe(CoreErrors.FileUnreadable);

    private string Written(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private List<TabularRow> Read(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return [.. TabularReader.Read(path)];
    }
}
