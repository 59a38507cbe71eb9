namespace Crm.Foundation.Access;

/// <summary>Who may read a note, document or exchange; each widens the one before.</summary>
public enum Audience
{
    /// <summary>Its author, and the responsables of the Caf in scope.</summary>
    Private = 0,

    /// <summary>The Caf's staff in scope, and the national team.</summary>
    Caf = 1,

    /// <summary>Also committee members of the département and the commissaire of the région.</summary>
    Committee = 2,

    /// <summary>Also every other Caf, for reading only.</summary>
    National = 3,
}

/// <summary>What carries an audience. The author always reads what they wrote.</summary>
public interface IHasAudience
{
    Audience Audience { get; }
    Guid CreatedBy { get; }
}
