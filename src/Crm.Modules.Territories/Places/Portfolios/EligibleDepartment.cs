using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>A département whose territories may enter a portfolio, with the day it was known and where it was published.</summary>
internal sealed class EligibleDepartment
{
    public const int CodeMaxLength = 3;

    private EligibleDepartment() { }

    public EligibleDepartment(Guid portfolioId, EligibleDepartmentInput input)
    {
        (PortfolioId, Code) = (portfolioId, input.Code!.Trim().ToUpperInvariant());
        Know(input);
    }

    public Guid PortfolioId { get; private set; }

    /// <summary>INSEE code: « 02 », « 2A », « 973 ».</summary>
    public string Code { get; private set; } = "";
    public DateOnly? Since { get; private set; }
    public string? Source { get; private set; }

    public void Know(EligibleDepartmentInput input) =>
        (Since, Source) = (input.Since, Foundation.Entities.Check.OptionalText(input.Source, PortfolioEntry.SourceMaxLength, "source"));
}

/// <summary>One line of the list: a line without a code is left aside.</summary>
internal sealed record EligibleDepartmentInput(string? Code, DateOnly? Since = null, string? Source = null)
{
    public EligibleDepartmentInput() : this(null, null, null) { }

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsBlank => string.IsNullOrWhiteSpace(Code);

    /// <summary>The lines that say something, by code.</summary>
    public static IReadOnlyList<EligibleDepartmentInput> Said(IEnumerable<EligibleDepartmentInput>? lines) =>
        [.. (lines ?? []).Where(l => !l.IsBlank).Select(l => l with { Code = l.Code!.Trim().ToUpperInvariant() }).OrderBy(l => l.Code, StringComparer.Ordinal)];

    public static InputErrors Examine(IEnumerable<EligibleDepartmentInput>? lines)
    {
        var said = Said(lines);
        return new InputErrors()
            .When(said.Any(l => l.Code!.Length > EligibleDepartment.CodeMaxLength), "eligibleDepartments", CoreErrors.UnknownReference)
            .When(said.DistinctBy(l => l.Code).Count() != said.Count, "eligibleDepartments", PortfolioErrors.DepartmentTwice)
            .When(said.Any(l => l.Source?.Length > PortfolioEntry.SourceMaxLength), "eligibleDepartments", CoreErrors.TooLong,
                ("max", PortfolioEntry.SourceMaxLength));
    }

    /// <summary>The codes that the official geography does not have.</summary>
    public static async Task MustExist(IEnumerable<EligibleDepartmentInput>? lines, IGeography geography, CancellationToken ct)
    {
        var codes = Said(lines).Select(l => l.Code!).ToList();
        if (codes.Count == 0) return;
        var known = await geography.ByCodes(TerritoryKind.Department, codes, ct);
        new InputErrors().When(codes.Any(c => !known.ContainsKey(c)), "eligibleDepartments", CoreErrors.UnknownReference).ThrowIfAny();
    }
}
