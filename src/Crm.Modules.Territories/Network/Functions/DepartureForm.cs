namespace Crm.Modules.Territories.Network.Functions;

/// <summary>A departure as the form holds it, with the next employer when it is known.</summary>
internal sealed record DepartureForm
{
    public DateOnly? On { get; init; }
    public Guid? OrganisationId { get; init; }
    public string? Title { get; init; }
    public string? Role { get; init; }
    public DateOnly? From { get; init; }
    public string? Mailbox { get; init; }

    public bool Moves => OrganisationId is not null || !string.IsNullOrWhiteSpace(Title);

    public MoveInput ToMove() =>
        new() { LeftOn = On, OrganisationId = OrganisationId, Title = Title, Role = Role, From = From ?? On?.AddDays(1), Mailbox = Mailbox };
}
