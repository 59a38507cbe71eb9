using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>What one writes of a portfolio.</summary>
internal sealed record PortfolioInput
{
    public Guid? Id { get; init; }
    public string? Name { get; init; }
    public string? Description { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Whose territories may enter; empty: those of every département.</summary>
    public IReadOnlyList<EligibleDepartmentInput>? EligibleDepartments { get; init; }
    public string? EligibilityNote { get; init; }

    public void Check() => new InputErrors()
        .Join(EligibleDepartmentInput.Examine(EligibleDepartments)).OptionalText(EligibilityNote, Portfolio.EligibilityNoteMaxLength, "eligibilityNote")
        .Text(Name, Portfolio.NameMaxLength, "name").OptionalText(Description, Portfolio.DescriptionMaxLength, "description")
        .When(To < From, "to", PortfolioErrors.PeriodReversed).ThrowIfAny();
}
