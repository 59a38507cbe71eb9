using System.Globalization;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Modularity;

namespace Crm.Foundation.Tests.Errors;

public sealed class InputErrorsTests
{
    [Fact]
    public void Every_error_is_told_at_once()
    {
        var refused = Should.Throw<InputException>(() => new InputErrors().Text(" ", 10, "subject")
            .OptionalText(new string('x', 11), 10, "place").ThrowIfAny());

        refused.Errors.Select(e => (e.Field, e.Code)).ShouldBe([("subject", CoreErrors.Required), ("place", CoreErrors.TooLong)]);
        refused.Status.ShouldBe(422);
    }

    [Fact]
    public void A_text_at_its_bound_passes() => Check.Text("  " + new string('x', 8), 10, "name").Length.ShouldBe(8);

    [Fact]
    public void The_text_of_an_error_quotes_its_values() =>
        new Texts([typeof(CrmModule).Assembly]).Of(new FieldError("place", CoreErrors.TooLong, new Dictionary<string, object?> { ["max"] = 1000 }))
            .ShouldContain(1000.ToString(CultureInfo.GetCultureInfo("fr-FR")));

    [Fact]
    public void A_code_without_a_text_is_shown_rather_than_nothing() => new Texts([typeof(CrmModule).Assembly]).Of("Crm:Unheard").ShouldBe("Crm:Unheard");
}
