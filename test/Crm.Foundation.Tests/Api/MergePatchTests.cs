using System.Text.Json;
using Crm.Foundation.Api;
using Crm.Foundation.Errors;

namespace Crm.Foundation.Tests.Api;

public sealed class MergePatchTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly Input Current = new("Réunion", 60, ["59"], new Step("Rappeler", new DateOnly(2026, 12, 1)));

    [Fact]
    public void What_the_patch_does_not_name_stays() => Patch("""{"subject":"Appel"}""").ShouldBeEquivalentTo(Current with { Subject = "Appel" });

    [Fact]
    public void Null_empties_a_field() => Patch("""{"minutes":null}""").Minutes.ShouldBeNull();

    [Fact]
    public void A_list_is_replaced_whole() => Patch("""{"departments":["62"]}""").Departments.ShouldBe(["62"]);

    [Fact]
    public void An_object_within_is_merged() => Patch("""{"next":{"title":"Écrire"}}""").Next.ShouldBe(new Step("Écrire", new DateOnly(2026, 12, 1)));

    [Fact]
    public void An_object_within_is_emptied_by_null() => Patch("""{"next":null}""").Next.ShouldBeNull();

    [Theory]
    [InlineData("[]")]
    [InlineData("\"texte\"")]
    [InlineData("""{"minutes":"soixante"}""")]
    [InlineData("""{"next":{"dueDate":"demain"}}""")]
    public void What_has_not_the_form_of_the_input_is_unreadable(string patch)
    {
        var refused = Should.Throw<BusinessException>(() => Patch(patch));
        (refused.Code, refused.Status).ShouldBe((CoreErrors.Unreadable, 400));
    }

    private static Input Patch(string patch) => MergePatch.Apply(Current, JsonDocument.Parse(patch).RootElement, Options);

    private sealed record Input(string Subject, int? Minutes, string[] Departments, Step? Next);

    private sealed record Step(string Title, DateOnly DueDate);
}
