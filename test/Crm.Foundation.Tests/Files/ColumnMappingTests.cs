using Crm.Foundation.Errors;
using Crm.Workbench.Imports;

namespace Crm.Foundation.Tests.Files;

public sealed class ColumnMappingTests
{
    private static readonly ImportColumn[] Columns = [new("nom", "Nom", true, "", null, "raison sociale"),
        new("courriel", "Courriel générique", false, "", null, "email")];

    [Theory, InlineData("nom"), InlineData("NOM "), InlineData("Raison-Sociale")]
    public void A_heading_is_known_by_name_label_or_synonym_whatever_its_accents_and_case(string heading) =>
        ColumnMapping.Propose(Columns, [heading, "Autre"]).Headings.ShouldBe(new Dictionary<string, string> { ["nom"] = heading });

    [Fact]
    public void What_was_chosen_before_comes_first_and_what_was_left_out_stays_out()
    {
        var remembered = new Dictionary<string, string> { ["truc"] = "nom", ["email"] = "" };
        ColumnMapping.Propose(Columns, ["Nom", "Truc", "E-mail", "Email"], remembered).Headings.ShouldBe(new Dictionary<string, string> { ["nom"] = "Truc" });
    }

    [Fact]
    public void A_file_without_what_is_required_is_refused_by_its_label()
    {
        var refused = Should.Throw<BusinessException>(() => ColumnMapping.Propose(Columns, ["Email"]).MustHave(Columns));
        (refused.Code, refused.Values["columns"]).ShouldBe((CoreErrors.ColumnsMissing, "Nom"));
    }
}
