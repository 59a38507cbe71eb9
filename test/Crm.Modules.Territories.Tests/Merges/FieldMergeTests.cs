using System.Text.Json.Nodes;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Network.Merges;

namespace Crm.Modules.Territories.Tests.Merges;

public class FieldMergeTests
{
    private static readonly MergeField[] Fields = [new("name", "Nom", ["name"]), new("numbers", "Numéros", ["siren", "siret"]),
        new("places", "Territoires", ["places"], Together: true)];

    [Fact]
    public void Left_to_itself_it_only_fills_what_is_empty() => Combine(null).ShouldBe("""{"name":"A","siren":"1","siret":"12","places":[1,2,3]}""");

    [Fact]
    public void Values_that_go_together_are_not_mixed() =>
        FieldMerge.Combine(Fields, Json("""{"siren":"9"}"""), Json("""{"siren":"1","siret":"12"}"""), null)["siren"]!.ToString().ShouldBe("9");

    [Fact]
    public void A_chosen_field_comes_from_the_record_that_goes() => Combine(["name"]).ShouldBe("""{"name":"B","siren":"1","siret":null,"places":[1,2,3]}""");

    [Fact]
    public void An_unknown_field_is_refused() =>
        Should.Throw<InputException>(() => Combine(["places", "motto"])).Errors.Single().Code.ShouldBe(MergeErrors.UnknownField);

    [Fact]
    public void Taken_back_it_is_what_it_was_but_for_what_changed_since()
    {
        var (before, after) = (Kept, FieldMerge.Combine(Fields, Kept, Gone, ["name", "numbers"]));
        var changes = FieldMerge.Changes(before, after);
        var (values, changed) = FieldMerge.TakeBack(Fields, after, changes);
        JsonNode.DeepEquals(values, before).ShouldBeTrue(values.ToJsonString());
        changed.ShouldBeEmpty();

        after["name"] = "C";
        after["places"]!.AsArray().Add(9);
        (values, changed) = FieldMerge.TakeBack(Fields, after, changes);
        values.ToJsonString().ShouldBe("""{"name":"C","siren":"1","siret":null,"places":[1,2,9]}""");
        changed.ShouldBe(["Nom"]);
    }

    private static JsonObject Kept => Json("""{"name":"A","siren":"1","siret":null,"places":[1,2]}""");

    private static JsonObject Gone => Json("""{"name":"B","siren":"1","siret":"12","places":[2,3]}""");

    private static string Combine(string[]? take) => FieldMerge.Combine(Fields, Kept, Gone, take).ToJsonString();

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();
}
