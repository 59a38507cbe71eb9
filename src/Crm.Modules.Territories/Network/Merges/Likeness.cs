namespace Crm.Modules.Territories.Network.Merges;

/// <summary>How alike two records are, from 0 to 100, and why, in words.</summary>
internal sealed record Likeness(int Score, IReadOnlyList<string> Reasons)
{
    /// <summary>From here on the pair is shown to people.</summary>
    public const int Threshold = 60;

    /// <summary>Adds up clues that are independent: two clues of one half make three quarters.</summary>
    internal sealed class Clues
    {
        private readonly List<string> reasons = [];
        private double doubt = 1;
        private double most = 1;

        public Clues For(bool seen, double weight, string reason)
        {
            if (!seen) return this;
            doubt *= 1 - weight;
            reasons.Add(reason);
            return this;
        }

        /// <summary>Makes everything less likely.</summary>
        public Clues Against(bool seen, double factor, string reason)
        {
            if (!seen) return this;
            most *= factor;
            reasons.Add(reason);
            return this;
        }

        public Likeness Sum(double cap = 1) => new((int)Math.Round(100 * Math.Min(cap, (1 - doubt) * most), MidpointRounding.AwayFromZero), reasons);
    }
}
