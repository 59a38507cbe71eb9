using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Foundation.Localization;
using Crm.Foundation.Modularity;
using Crm.Workbench.Imports;

namespace Crm.Foundation.Tests.Files;

/// <summary>One line of a file: read under the names of its importer, judged cell by cell.</summary>
public sealed class ImportRowTests
{
    private static readonly ImportColumn[] Columns = [new("nom", "Nom", true), new("courriel", "Courriel")];
    private static readonly Texts Texts = new([typeof(CrmModule).Assembly]);

    private static ImportRow Row(string name = "Association", string heading = "Nom") =>
        new(new TabularRow(7, new Dictionary<string, string> { [TabularRow.Key(heading)] = name }), ColumnMapping.Propose(Columns, [heading]));

    [Fact]
    public void A_cell_is_read_under_the_name_of_its_column()
    {
        var row = Row();
        (row["nom"], row["courriel"], row["inconnue"], row.Line).ShouldBe(("Association", "", "", 7));
        (row.Has("nom"), row.Has("courriel")).ShouldBe((true, false));
    }

    [Fact]
    public void A_refused_cell_says_where_what_why_and_what_to_do()
    {
        var row = Row("X", heading: "NOM");
        row.Reject("nom", "trop court", "Écrivez-le en entier.");
        row.Errors.ShouldHaveSingleItem().ShouldBe(new RejectedCell(7, "NOM", "X", "trop court", "Écrivez-le en entier."));
        (row.IsRejected, row.Outcome).ShouldBe((true, RowOutcome.Rejected));
    }

    [Fact]
    public void Refused_a_line_is_neither_created_nor_changed()
    {
        var row = Row();
        row.Reject("nom", "non");
        row.Created();
        row.Changed();
        row.Outcome.ShouldBe(RowOutcome.Rejected);
    }

    [Fact]
    public void Tried_again_it_is_as_read()
    {
        var row = Row();
        row.Reject("nom", "non");
        var again = row.Again();
        (again.IsRejected, again["nom"], again.Errors.Count).ShouldBe((false, "Association", 0));
        again.Created();
        again.Outcome.ShouldBe(RowOutcome.Created);
    }

    [Fact]
    public void A_long_value_is_shown_by_its_beginning()
    {
        var row = Row(new string('a', 500));
        row.Reject("nom", "trop long");
        row.Errors[0].Value.ShouldBe(new string('a', 200) + "…");
        row.Reject("nom", "autre", value: "b");
        row.Errors[1].Value.ShouldBe("b");
    }

    [Fact]
    public void A_note_refuses_nothing()
    {
        var row = Row();
        row.Note("nom", "complété");
        (row.IsRejected, row.Notes.ShouldHaveSingleItem().Reason).ShouldBe((false, "complété"));
    }

    [Fact]
    public void A_refusal_goes_under_the_column_of_its_field()
    {
        var (row, columnOf) = (Row(), new Dictionary<string, string> { ["name"] = "nom", ["emails"] = "courriel" });
        row.Reject(
            new InputException([new FieldError("emails[0].address", CoreErrors.Required, new Dictionary<string, object?>()),
            new FieldError("unheard", CoreErrors.Required, new Dictionary<string, object?>())]),
            Texts, columnOf);
        row.Reject(new BusinessException(CoreErrors.OutOfScope), Texts, columnOf);
        row.Errors.Select(e => e.Column).ShouldBe(["courriel", "Nom", "Nom"]);
        row.Errors.ShouldAllBe(e => e.Reason.Length > 0 && !e.Reason.StartsWith("Crm"));
    }

    [Theory, InlineData(0, 0, 0, 0, "0 créé, 0 modifié, 0 inchangé, 0 rejeté"), InlineData(1, 2, 1, 2, "1 créé, 2 modifiés, 1 inchangé, 2 rejetés")]
    public void An_import_is_told_in_words(int created, int changed, int unchanged, int rejected, string words) =>
        ImportReport.InWords(created, changed, unchanged, rejected).ShouldBe(words);
}
