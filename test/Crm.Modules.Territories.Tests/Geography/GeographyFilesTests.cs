using Crm.Foundation.Errors;
using Crm.Modules.Territories.Places;
using Crm.Modules.Territories.Places.Geography;

namespace Crm.Modules.Territories.Tests.Geography;

public sealed class GeographyFilesTests : IDisposable
{
    private readonly SmallFrance france = new();

    public void Dispose() => france.Dispose();

    [Fact]
    public async Task Good_files_are_read_with_the_current_communes_only() =>
        (await GeographyFiles.Read(france.Folder, default)).Communes.Select(c => c.Code).ShouldBe(["62767", "80010"]);

    [Theory, InlineData("regions.json"), InlineData("departements.json"), InlineData("communes.json"), InlineData("epci.json")]
    public async Task A_missing_file_is_named(string file)
    {
        france.Remove(file);
        (await Refusal()).ShouldBe((file, "le fichier manque"));
    }

    [Theory, InlineData(""), InlineData("{"), InlineData("[{\"code\":"), InlineData("{\"code\":\"1\"}"), InlineData("[{\"code\":12}]"),
        InlineData("\0\u0001garbage")]
    public async Task A_corrupted_file_is_refused(string content)
    {
        france.Write("communes.json", content);
        (await Refusal()).File.ShouldBe("communes.json");
    }

    [Theory, InlineData("[]", "le fichier est vide"), InlineData("null", "le fichier est vide"), InlineData("[null]", "une ligne n'a pas de code ou de nom"),
        InlineData("[{\"code\":\"32\"}]", "une ligne n'a pas de code ou de nom"),
        InlineData("[{\"code\":\"32\",\"nom\":\"A\"},{\"code\":\"32\",\"nom\":\"B\"}]", "code 32 en double")]
    public async Task A_file_that_says_nothing_or_twice_the_same_is_refused(string regions, string reason)
    {
        france.Write("regions.json", regions);
        (await Refusal()).ShouldBe(("regions.json", reason));
    }

    [Fact]
    public async Task A_commune_twice_is_refused()
    {
        france.Edit("communes.json", rows => rows.Add(rows[0]!.DeepClone()));
        (await Refusal()).ShouldBe(("communes.json", "code 62767 en double"));
    }

    [Fact]
    public async Task A_commune_without_known_département_is_refused()
    {
        france.Edit("communes.json", rows => rows[0]!["departement"] = "999");
        (await Refusal()).ShouldBe(("communes.json", "commune 62767 sans département connu"));
    }

    [Fact]
    public async Task An_EPCI_of_unknown_communes_is_refused()
    {
        france.Edit("epci.json", rows => rows[0]!["membres"]![0]!["code"] = "62999");
        (await Refusal()).ShouldBe(("epci.json", "commune 62999 inconnue dans l'EPCI 200069672"));
    }

    [Fact]
    public async Task A_commune_in_two_EPCI_is_refused()
    {
        france.Edit("epci.json", rows =>
        {
            var other = rows[0]!.DeepClone();
            other["code"] = "200066231";
            rows.Add(other);
        });
        (await Refusal()).ShouldBe(("epci.json", "commune 62767 citée deux fois"));
    }

    [Fact]
    public async Task An_EPCI_of_unknown_nature_is_refused()
    {
        france.Edit("epci.json", rows => rows[0]!["type"] = "SIVU");
        (await Refusal()).Reason.ShouldContain("nature inconnue");
    }

    private async Task<(string File, string Reason)> Refusal()
    {
        var refused = await Should.ThrowAsync<BusinessException>(() => GeographyFiles.Read(france.Folder, default));
        refused.Code.ShouldBe(PlacesErrors.GeographyUnreadable);
        return (refused.Values["file"], refused.Values["reason"]);
    }
}
